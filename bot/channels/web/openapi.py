"""The description of the chat API (OpenAPI 3.1). A test holds it against the routes and their real answers."""

from __future__ import annotations

from typing import Any

from bot.channels.web.limits import ChatLimits
from bot.channels.web.reading import MAX_BUTTON
from bot.model.message import MAX_TEXT

Part = dict[str, Any]
_LIMITS = ChatLimits()

_SCHEMAS: Part = {
    "NewConversation": {
        "type": "object",
        "properties": {
            "program": {"type": "string", "description": "id of a program that is served; left out: the usual one"},
            "language": {"type": "string", "description": "the worker's choice; left out: read from what they write"},
            "campaign": {
                "type": "string",
                "maxLength": 64,
                "description": "code of a poster or link; unknown: ignored",
            },
        },
    },
    "Conversation": {
        "type": "object",
        "required": ["conversation", "token"],
        "properties": {
            "conversation": {"type": "string"},
            "token": {"type": "string", "description": "shown once; whoever has it can read and write in this chat"},
        },
    },
    "Post": {
        "type": "object",
        "properties": {
            "text": {"type": "string", "minLength": 1, "maxLength": MAX_TEXT},
            "button": {
                "type": "string",
                "minLength": 1,
                "maxLength": MAX_BUTTON,
                "description": "the value of a button from a reply",
            },
            "message": {
                "type": "string",
                "format": "uuid",
                "description": "made by the client for this message: a repeated post is kept once",
            },
        },
        "oneOf": [{"required": ["text"]}, {"required": ["button"]}],
    },
    "Button": {
        "type": "object",
        "required": ["label", "value"],
        "properties": {"label": {"type": "string"}, "value": {"type": "string"}},
    },
    "Reply": {
        "type": "object",
        "required": ["n", "text", "buttons"],
        "properties": {
            "n": {"type": "integer", "description": "number in the conversation, as in GET messages"},
            "text": {"type": "string"},
            "buttons": {"type": "array", "items": {"$ref": "#/components/schemas/Button"}},
        },
    },
    "Answered": {
        "type": "object",
        "required": ["replies"],
        "properties": {"replies": {"type": "array", "items": {"$ref": "#/components/schemas/Reply"}}},
    },
    "Kept": {
        "type": "object",
        "required": ["kept", "replies"],
        "properties": {
            "kept": {"const": True},
            "replies": {"type": "array", "items": {"$ref": "#/components/schemas/Reply"}},
        },
    },
    "Message": {
        "type": "object",
        "required": ["n", "from", "text", "buttons", "at"],
        "properties": {
            "n": {"type": "integer"},
            "from": {"enum": ["worker", "assistant", "person"]},
            "text": {"type": "string"},
            "buttons": {"type": "array", "items": {"$ref": "#/components/schemas/Button"}},
            "at": {"type": "string", "format": "date-time"},
        },
    },
    "News": {
        "type": "object",
        "required": ["messages", "next", "language"],
        "properties": {
            "messages": {"type": "array", "items": {"$ref": "#/components/schemas/Message"}},
            "next": {"type": "integer", "description": '"after" of the next request'},
            "language": {
                "type": ["string", "null"],
                "description": "in which the assistant speaks with this worker; null until it is known",
            },
        },
    },
    "Error": {
        "type": "object",
        "required": ["error"],
        "properties": {"error": {"type": "string", "description": "what is wrong and how to mend it"}},
    },
}

_ERRORS = {
    "400": "not as described here",
    "401": "no chat belongs to this token, or none was sent",
    "413": f"more than {MAX_TEXT} characters: send several messages",
    "429": "too fast; Retry-After says how many seconds to wait; nothing was kept",
    "500": 'a fault; send the same again with the same "message" id',
    "503": "NOT kept: the store can't be written; the text names the emergency numbers; try again",
}


def _json(schema: str) -> Part:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}


def _answer(about: str, schema: str) -> Part:
    return {"description": about, "content": _json(schema)}


def _errors(*statuses: str) -> Part:
    found = {status: _answer(_ERRORS[status], "Error") for status in statuses}
    if "429" in found:
        found["429"]["headers"] = {"Retry-After": {"schema": {"type": "integer"}, "description": "seconds"}}
    return found


def _body(schema: str, *, required: bool) -> Part:
    return {"required": required, "content": _json(schema)}


def _open() -> Part:
    return {
        "summary": "Begin a conversation",
        "operationId": "open",
        "security": [],
        "requestBody": _body("NewConversation", required=False),
        "responses": {"201": _answer("begun", "Conversation"), **_errors("400", "413", "429", "500", "503")},
    }


def _post() -> Part:
    prefer = {
        "name": "Prefer",
        "in": "header",
        "required": False,
        "schema": {"type": "string"},
        "description": '"respond-async": answer 202 as soon as the message is kept; fetch the replies with GET',
    }
    return {
        "summary": "Send a text or tap a button",
        "operationId": "post",
        "parameters": [prefer],
        "requestBody": _body("Post", required=True),
        "responses": {
            "200": _answer("the turn is committed", "Answered"),
            "202": _answer("kept; the answer takes longer than 5 seconds and comes with GET", "Kept"),
            **_errors("400", "401", "413", "429", "500", "503"),
        },
    }


def _fetch() -> Part:
    after = {
        "name": "after",
        "in": "query",
        "schema": {"type": "integer", "minimum": 0, "default": 0},
        "description": '"next" of the answer before, or the number of the last message that the client has; '
        "what comes before is confirmed as read, and secrets in it are wiped from the server",
    }
    wait = {
        "name": "wait",
        "in": "query",
        "schema": {"type": "number", "minimum": 0, "default": 0},
        "description": f"seconds to wait for the first message, {_LIMITS.longest_poll:g} at the most",
    }
    return {
        "summary": "Fetch messages, replies by staff included",
        "operationId": "fetch",
        "parameters": [after, wait],
        "responses": {
            "200": _answer("messages in order; none where nothing came in time", "News"),
            **_errors("400", "401", "429", "500", "503"),
        },
    }


def description() -> Part:
    """The whole description."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Amparo web chat",
            "version": "1",
            "license": {"name": "AGPL-3.0-or-later"},
            "description": "A token is the only key to a conversation. It is never part of an address.",
        },
        "paths": {
            "/api/chat/conversations": {"post": _open()},
            "/api/chat/messages": {"post": _post(), "get": _fetch()},
        },
        "security": [{"token": []}],
        "components": {"schemas": _SCHEMAS, "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    }
