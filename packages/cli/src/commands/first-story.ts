/** The story that `firelight new` makes: two people, one thing between them, a few lines; it plays as it is. */
export function firstStory(title: string): string {
  return `story ${title}

person Nora (she)
  proud, warm, hurt
  wants Felix to apologize to her
  trusts Felix, a little
  remembers the letter with anger
  hides fear

person Felix (he)
  gentle, anxious, guilty about the letter
  wants Nora to forgive him, very much
  likes Nora
  fears that Nora leaves

event the letter, weeks ago: Felix betrayed Nora

place the kitchen: night, lit by a lamp

scene The Kitchen
  at the kitchen
  with Nora, Felix, sitting
  opening: Nora stares at Felix
  ends when Felix has confessed the letter and Nora trusts Felix: "Said"
  ends when Nora has hugged Felix: "Held"
  ends when Nora has walked out on Felix: "Gone"
  ends at rest: "Unsaid"

lines
  Nora accuses Felix about the letter
    "You read it. You sat at this table and read it."
    "It had my name on it, Felix. Mine."
  Felix confesses to Nora about the letter
    "I opened it. I knew what it was, and I opened it."
  Felix apologizes to Nora about the letter
    "I am sorry. I have been sorry for weeks, and said good morning instead."
  Nora reproaches Felix about the letter
    "You might have asked me. You never even asked."
  Nora confides in Felix about the letter
    "I had not read it myself yet. That was the worst of it."
`;
}
