# অভিযোগ: প্রশ্ন, বাটন, সারাংশ।

utter_story_begin = কী হয়েছে, নিজের মতো করে বলুন। যত খুশি মেসেজ পাঠাতে পারেন। বলা শেষ হলে “এটুকুই” চাপুন। যা বাকি থাকবে, আমি পরে জিজ্ঞেস করব।
utter_story_more = রেখে দিয়েছি। আরও বলুন, অথবা “এটুকুই” চাপুন।
utter_story_empty = এখনো আমাকে কিছু বলেননি। কী হয়েছে, অল্প কথায় লিখুন।
utter_story_reopened = আচ্ছা। ঘটনায় যা যোগ করতে চান, লিখুন।
utter_taken_over = আপনার লেখা থেকে যা বুঝেছি, তা নিচে দিলাম। ভুল থাকলে পরে ঠিক করতে পারবেন:
utter_intake_noted = এটাও রেখে দিয়েছি।
utter_back_to_complaint = এবার আপনার অভিযোগে ফিরি।
utter_nothing_before = এটাই প্রথম প্রশ্ন।
utter_choose_or_write = একটা বাটন বেছে নিন, অথবা নিজের মতো করে বলুন।

utter_ask_danger_now = কেউ কি এই মুহূর্তে বিপদে আছেন?
utter_ask_topic = আপনার অভিযোগ মূলত কী নিয়ে? একটা বেছে নিন, বা লিখুন।
utter_ask_workplace = আপনি কোথায় কাজ করেন? কারখানা, কোম্পানি বা ঠিকাদারের নাম লিখুন।
utter_ask_when = এটা কবে হয়েছে? দিন লিখুন, বা বেছে নিন।
utter_ask_who = কে করেছে? নাম না বললেও চলবে।
utter_ask_people_affected = কতজনের সাথে এমন হচ্ছে?
utter_ask_pay_owed = মোটামুটি কত টাকার ব্যাপার? না জানলে “এটা বাদ দিন” চাপুন।
utter_ask_pay_basis = আপনার বেতন কীভাবে হিসাব করা হয়?
utter_ask_hazard_place = সমস্যাটা ঠিক কোন জায়গায়? যেমন কোন তলা, কোন রুম, কোন বাস বা কোন বাসা।
utter_ask_still_exposed = এখনো কি সেখানে মানুষ কাজ করছেন বা থাকছেন?
utter_ask_injury = এর কারণে কেউ কি আঘাত পেয়েছেন বা অসুস্থ হয়েছেন? হলে, চিকিৎসা হয়েছে কি?
utter_ask_retaliation = মুখ খোলার জন্য কেউ কি আপনাকে শাস্তি বা হুমকি দিয়েছে? নাকি দেবে বলে ভয় পাচ্ছেন?
utter_ask_remedy = এখন আপনি কী চান? আর কী যেন একদমই না হয়? নিজের মতো করে লিখুন।
utter_ask_identity =
    আপনার পরিচয় কীভাবে রাখতে চান?
    • নাম ছাড়া: আপনি নাম দেবেন না। আপনি কে, তদন্তকারীদের তা বলা হবে না।
    • গোপন: আপনি কে, তা তদন্তকারীদের বলতে পারেন। তা শুধু তাঁদের জন্য, আপনার মালিকের জন্য নয়।
    • নামসহ: অভিযোগে আপনার নাম থাকবে। তারপর জিজ্ঞেস করব, মালিক আপনার নাম জানতে পারবেন কি না।
utter_ask_name = তদন্তকারী আপনাকে কী নামে ডাকবেন?
utter_ask_name_to_employer = মালিককে কি আপনার নাম বলা যাবে? নিশ্চিত না হলে “না” বেছে নিন।
utter_ask_contact = তদন্তকারী কি এই চ্যাটে আপনাকে লিখতে পারেন? কোন সময়ে লেখা নিরাপদ, তাও লিখতে পারেন।

utter_risk_telegram = একটা কথা জেনে রাখুন: এটা টেলিগ্রাম। আপনি না মুছলে চ্যাট আপনার ফোনে থেকে যায়। আপনার অ্যাকাউন্ট কোনটা, টেলিগ্রাম তা জানে। তদন্তকারীরা কখনো আপনার টেলিগ্রামের নাম বা নম্বর দেখেন না। আপনি “নামসহ” বেছে নিয়ে নাম লিখলেই শুধু তাঁরা নাম দেখেন।
utter_risk_web = একটা কথা জেনে রাখুন: এই পাতা খোলা থাকার সময় ফোন বা কম্পিউটার যার হাতে থাকে, সে সব পড়তে পারে। বন্ধ করতে “দ্রুত বের হোন” চাপুন।
utter_risk_terminal = একটা কথা জেনে রাখুন: যা লেখেন, তা এই স্ক্রিনে থেকে যেতে পারে। কাজ শেষ হলে উইন্ডোটা বন্ধ করে দিন।

utter_echo_when = লিখে রাখলাম: { $when }।

utter_summary_head = এটা আপনার অভিযোগ। একবার পড়ে দেখুন:
utter_summary_line = { $number }. { $label }: { $value }
utter_summary_foot = ঠিক আছে? পাঠানোর আগে যেকোনো কিছু ঠিক করতে পারেন।
utter_correct_which = কোনটা ঠিক করতে চান?
utter_corrected = ঠিক করেছি।
utter_value_declined = আপনি বলতে চাননি
utter_value_not_asked = জানা নেই
utter_story_lines = { $count ->
        [one] নিজের কথায় { $count }টি মেসেজ
       *[other] নিজের কথায় { $count }টি মেসেজ
    }
utter_files = { $count ->
        [one] { $count }টি ফাইল
       *[other] { $count }টি ফাইল
    }

utter_submitted =
    আপনার অভিযোগ পাঠানো হয়েছে।
    অভিযোগের নম্বর: { $number }
    আপনার গোপন কোড: { $code }
    দুটোই নিরাপদ জায়গায় লিখে রাখুন। এই দুটো থাকলে যেকোনো ফোন থেকে অভিযোগের খবর নিতে পারবেন। কোডটা আমি আর দেখাতে পারব না।
utter_submitted_next =
    এরপর: একজন তদন্তকারী অভিযোগ পড়বেন। লক্ষ্য হলো, { $hours ->
        [one] এক ঘণ্টার
       *[other] { $hours } ঘণ্টার
    } মধ্যে প্রথম উত্তর দেওয়া। তবে এটা পাকা কথা নয়। কিছু বদলালে এখানে আপনাকে জানাব। আপনি যেকোনো সময় লিখতে পারেন “আমার অভিযোগের কী হলো?”, বা আরও কিছু জানাতে পারেন।
utter_submitted_no_contact = একজন তদন্তকারী এটা পড়বেন। আপনি চেয়েছেন, কেউ যেন আপনাকে না লেখে। তাই আপনি না জিজ্ঞেস করলে কোনো খবর পাবেন না। যেকোনো সময় এখানে লিখুন “আমার অভিযোগের কী হলো?”
utter_draft_saved = এখানে থামলাম। যা বলেছেন, তা { $date } পর্যন্ত রাখা থাকবে, যাতে পরে এখান থেকে চালিয়ে যেতে পারেন। আপনি চাইলে এখনই মুছে ফেলতে পারি।
utter_draft_found = আপনি আগে একটা অভিযোগ শুরু করেছেন। সেটাই কি চালিয়ে যেতে চান?
utter_draft_erased = মুছে ফেলেছি।
utter_nothing_to_cancel = থামানোর মতো কিছু এখন নেই। আপনাকে কীভাবে সাহায্য করতে পারি?
utter_draft_resumed = যেখানে থেমেছিলাম, সেখান থেকেই এগোই।

label_story = কী হয়েছে
label_danger_now = এখন বিপদ আছে কি
label_topic = কী নিয়ে
label_workplace = কাজের জায়গা
label_when = কবে
label_who = কে করেছে
label_people_affected = কতজনের সাথে
label_pay_owed = কত টাকা
label_pay_basis = বেতনের হিসাব
label_hazard_place = ঠিক কোন জায়গা
label_still_exposed = এখনো মানুষ আছে কি
label_injury = আঘাত বা অসুখ
label_retaliation = শাস্তি বা ভয়
label_remedy = আপনি কী চান
label_identity = আপনার পরিচয়
label_name = নাম
label_name_to_employer = মালিককে নাম বলা যাবে
label_contact = আপনাকে লেখা যাবে

choice_danger_now_yes = হ্যাঁ
choice_danger_now_no = না
choice_when_today = আজ
choice_when_yesterday = গতকাল
choice_when_keeps_happening = বারবার হচ্ছে
choice_who_supervisor = সুপারভাইজার
choice_who_owner = মালিক বা বস
choice_who_contractor = ঠিকাদার
choice_who_coworker = সহকর্মী
choice_people_affected_only_me = শুধু আমার সাথে
choice_people_affected_few = ২ থেকে ৪ জন
choice_people_affected_five_or_more = ৫ জন বা বেশি
choice_pay_basis_hour = ঘণ্টা হিসাবে
choice_pay_basis_piece = পিস হিসাবে
choice_pay_basis_fixed = বাঁধা বেতন
choice_still_exposed_yes = হ্যাঁ
choice_still_exposed_no = না
choice_injury_none = কারও কিছু হয়নি
choice_injury_hurt = হ্যাঁ
choice_injury_hurt_care = হ্যাঁ, চিকিৎসা হয়েছে
choice_injury_hurt_no_care = এখনো চিকিৎসা হয়নি
choice_retaliation_no = না
choice_retaliation_afraid = না, তবে ভয় পাচ্ছি
choice_retaliation_yes = হ্যাঁ, দিয়েছে
choice_identity_anonymous = নাম ছাড়া
choice_identity_confidential = গোপন
choice_identity_named = নামসহ
choice_name_to_employer_yes = হ্যাঁ
choice_name_to_employer_no = না
choice_contact_any_time = হ্যাঁ, যেকোনো সময়
choice_contact_no = না

signal_minor = কারও বয়স ১৮ বছরের কম
signal_pregnant = কেউ গর্ভবতী
signal_weapon = অস্ত্র আছে
signal_papers_withheld = কাগজপত্র কেউ আটকে রেখেছে
signal_cannot_leave = মানুষ চলে যেতে পারছে না
signal_threat = হুমকি
signal_debt = মালিক বা দালালের কাছে দেনা
signal_physical_violence = মারধর বা ধাক্কা
signal_sexual_violence = যৌন নির্যাতন
signal_wages_withheld = বেতন আটকে রাখা
signal_deception = কথা ছিল অন্যরকম
signal_isolation = মানুষকে আলাদা করে রাখা
signal_excessive_hours = খুব লম্বা ডিউটি
signal_leaving_soon = কয়েক দিনের মধ্যে কাউকে চলে যেতে হবে
signal_still_going_on = এখনো চলছে
signal_reported_before = আগেও জানানো হয়েছিল
signal_hours = কত ঘণ্টা কাজ
signal_no_payslip = পে স্লিপ নেই
label_signals = আরও আছে
label_files = ফাইল
