/** What is said in answer: by the act, and tagged with what it answers. */
export const REPLIES: Readonly<Record<string, readonly string[]>> = {
  deny: [
    "[admission] No, {he} said. It had not been like that.",
    "[admission] That was not how it was, {he} said. No.",
    "[answer] There was nothing to tell, {he} said.",
    "[answer] {he} said that {he} did not know what {they} {were} talking about.",
  ],
  admit: [
    "[admission] Yes, {he} said. Only that.",
    "[admission] {he} did not deny it. {he} had thought that {he} would.",
    "[answer] Yes, {he} answered, after a moment.",
  ],
  apologize_to: [
    "[admission] {he} did not defend {himself}. {he} said that {he} {was} sorry.",
    "[retort] {he} had an answer ready, and did not give it. {he} {was} sorry, {he} said.",
  ],
  confess_to: ["[admission] So {they} wanted to hear it, {he} said; and {he} told {them}."],
  excuse_self: [
    "[admission] It was not as {they} made it out, {he} said; and gave reasons, one after the other.",
    "[admission] {he} asked what else {he} could have done. {he} did not wait to be told.",
  ],
  explain_something_to: ["[admission answer] {they} had asked, and {he} told {them}."],
  defy: [
    "[retort] {he} {was} not going to be talked to like that, {he} said.",
    "[retort] If {they} thought that {he} would hang {his} head now, {he} said, {they} could wait.",
    "[reply] Let {them} look, {he} said; let {them} say anything at all.",
    "[admission] And if it was so, {he} asked. What then?",
  ],
  retort: [
    "[retort] And {theirname}, {he} asked; was {theirname} so much better?",
    "[retort] {he} said that {they} {were} the last person who should say so.",
    "[retort] {he} had that answered before {they} had quite closed {their} mouth.",
    "[admission] {he} did not say yes or no. {he} told {them} to look to {themself}.",
  ],
  concede_to: ["[retort reply] {he} let {them} have that one."],
  refuse: [
    "[reply] No, {he} said.",
    "[forgiveness] {he} could not, {he} said; not yet, and perhaps not ever.",
  ],
  forgive: [
    "[forgiveness] {he} said that it was all right. It was not, quite, but {he} said it, and it began to be.",
    "[forgiveness] {he} nodded, and it was some time before {he} could say it: that it was forgiven.",
    "[forgiveness] Yes, {he} said. {he} forgave {them}.",
  ],
  dismiss: ["[forgiveness] {he} did not want to hear it, {he} said."],
  agree_with: ["[reply] Yes, {he} said; so it was."],
  thank: ["[comfort] {he} thanked {them} for that.", "[reply] {he} said that it was kind of {them}."],
  comfort: ["[comfort] {he} did not ask any more. {he} told {them} that it was all right to stop."],
  greet: ["[reply] {he} said the same.", "[reply] {he} gave {them} {their} greeting back."],
  yell_at: [
    "[retort] {his} answer, when it came, was a shout. {he} had not known that it would be.",
    "[admission] {he} shouted. It was not an answer; it was everything {he} had instead of one.",
  ],
  weep_before: [
    "[admission] {he} wept. It was all the answer {he} had.",
    "[retort] {he} opened {his} mouth to answer, and wept.",
  ],
  keep_silent: [
    "[owes] {he} did not answer.",
    "[owes] {he} let the silence stand where the answer should have been.",
    "[owes] {their} words lay there, and {he} did not pick them up.",
    "[owes] {he} breathed in as if to speak, and did not.",
    "[owes] It was quiet where {his} answer would have gone.",
    "[owes] {he} looked for something to say to that, and had not found it when the moment was over.",
  ],
};
