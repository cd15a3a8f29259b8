import type { Unclaimed } from "./claim.js";

/** Published figures that the engine does not claim to agree with, and why. */
export const UNCLAIMED: readonly Unclaimed[] = [
  {
    what: "Confirming evidence weighs more than disconfirming, however sure one is",
    source: "Nickerson 1998",
    why: "holds from a credence of 0.27 to 0.73; beyond, what was expected says little, and disconfirming evidence moves the log-odds further (at 0.8, 1.2 times as far)",
  },
  {
    what: "Faces of disgust, contempt and startle",
    source: "EMFACS-style prototypes",
    why: "no kinds of the 22 and surprise",
  },
  {
    what: "Anger cries more than fear, shame and guilt",
    source: "ISEAR: crying in 16 % of angers, 14 % of fears, 13 % of guilts, 11 % of shames",
    why: "anger keeps eyes dry here, and guilt (remorse) weeps next to sorrow: only sorrow's first place is kept",
  },
  {
    what: "Surprise lasts as long as anger (2 hours)",
    source: "Verduyn & Lavrijsen 2015",
    why: "surprise is here what startles for a moment, and is gone in seconds",
  },
  {
    what: "Disliking and liking as feelings of their own",
    source: "ALMA's table",
    why: "love and hate stand for the appeal of whoever and whatever it is",
  },
  {
    what: "Apology by its parts (responsibility .30, repair .22, regret .14, …)",
    source: "Lewicki, Polin & Lount 2016",
    why: "an apology is one act here, and has no parts: only that owning to a deed comes before explaining it is claimed. An apology takes 0.2 of the blame, a confession 0.16, an admission 0.08, each only 0.4 of that without remorse",
  },
  {
    what: "Zones of distance for talk (1.2, 3.6 m)",
    source: "Hall 1966",
    why: "those who touch are in the intimate zone, but talk does not go by the zones",
  },
  {
    what: "Holding in sorrow, fear or shame by itself",
    source: "Gross 1998",
    why: "they strain here only beside anger: alone they are not regulated, though what shows of them can be held in",
  },
  {
    what: "Any touch of the head before any of the face",
    source: "Suvilehto et al. 2015",
    why: "kind for kind it holds, but stroking hair (0.72) comes nearer here than the lightest touch of a face (0.5)",
  },
  {
    what: "Dominance meets submission",
    source: "Carson 1969; Sadler et al. 2009",
    why: "out of plays assertion is answered by assertion (r = .24 over 349 answers of which both assert or yield): these are quarrels. Warmth for warmth holds",
  },
  {
    what: "Holding in raises the other's arousal",
    source: "Butler et al. 2003",
    why: "holding in rouses whoever holds in; nobody reads it as such",
  },
  {
    what: "Crying most in sadness, arousal most in fear, control effort most in shame and guilt",
    source: "ISEAR, out of plays",
    why: "several feelings come at once here: tears follow 66 % of shames, 50 % of sadnesses, 45 % of guilts, 41 % of joys, 30 % of angers; holding in follows 62 % of angers, 51 % of sadnesses, 33 % of guilts, 32 % of shames; fear is strong in only 2 episodes. By kind alone, sadness weeps most",
  },
  {
    what: "Sadness, shame, hope and fear nearest to their own prototype, in plays",
    source: "Smith & Ellsworth 1985",
    why: "sadness is stirred by what others do and lies nearest to anger there, or to guilt, of which it is a part (0 of 356); shame lies nearest to guilt (0 of 139); hope and fear are strong in 3 episodes",
  },
  {
    what: "Sizes of effect of regulation",
    source: "Webb, Miles & Sheeran 2012",
    why: "only their order is kept: groups of people have effect sizes, one face has none",
  },
  {
    what: "Moods and memories of one colour, for every feeling, in a play",
    source: "Bower 1981",
    why: "the door to recall heeds every feeling; in a play a memory is sad where it has distress, and else as if it were glad",
  },
  {
    what: "Memories as they fade in a play, by ACT-R's law",
    source: "Anderson: B = ln Σ t^-½",
    why: "the door to recall keeps the law; in a play, what is on the mind fades by one half-life, without a list of times",
  },
  {
    what: "Joy is the calmest of seven, cries least, and is of one's own doing more than sadness",
    source: "ISEAR, out of plays",
    why: "joy comes here after quarrels, while tears and arousal are not gone, and by what the other does",
  },
  {
    what: "Shame apart from guilt, by appraisal",
    source: "Smith & Ellsworth 1985",
    why: "a wrong of my own lies nearest to guilt, and to shame next: what sets them apart (being seen) is no variable of OCC",
  },
  {
    what: "Impressions by the equations of 2010",
    source: "us2010 (inteRact)",
    why: "the engine uses those of 1978",
  },
];
