// A crossing of our own, for measuring: about as long, and about as full of conditions, as a short published story in ink.
VAR trust = 0
VAR anger = 0
VAR cold = 0
VAR told_of_letter = false
VAR has_coat = true
VAR wave = 0
LIST mood = (calm), wary, bitter, open

-> quay

=== quay ===
The last ferry lies at the quay, one lamp burning. Your brother is already on board.
He does not look up.
 * [Call to him] "Tomas!" Your voice goes out over the water.
    ~ anger += 1
    He lifts a hand, not quite a greeting.
 * [Go on board without a word] You step over the rope.
    ~ trust += 1
 * [Stay where you are] The ferryman coughs. "It goes with you or without you."
    ~ cold += 1
- -> deck

=== deck ===
~ wave = wave + 1
{wave:
 - 1: The engine catches, and the quay slides away.
 - 2: The town is a line of lights now.
 - 3: Out here the swell comes from the side.
 - else: {~Spray comes over the rail.|The lamp swings.|A gull keeps level with you, and then does not.|The ferryman sings under his breath.}
}
{cold > 3: You cannot feel your hands.}
{anger > 4: -> quarrel}
{wave > 26: -> landing}
-> talk

=== talk ===
{trust > anger: Tomas leans beside you.|{anger > trust: Tomas keeps his back to you.|Tomas stands an arm's length away.}}
 + {trust >= 1} [Ask about their mother] "How is she?"
    {|"Better," he says.|"You asked that."|"Write to her yourself."}
    {talk > 3:
      ~ anger += 1
    }
    { told_of_letter:
      "She read it out to me. Twice."
      ~ trust += 1
      ~ mood = open
    - else:
      He shrugs. "She waits for the post."
    }
    -> deck
 + [Speak of the house] -> house ->
    -> deck
 + {not told_of_letter} [Tell him of the letter] "I wrote. I wrote to all of you."
    ~ told_of_letter = true
    {anger > 2:
      "And what good is that?"
      ~ anger += 1
      ~ mood = bitter
    - else:
      He is quiet for as long as it takes the bow to rise and fall.
      ~ trust += 2
    }
    -> deck
 + {has_coat && cold > 1} [Give him your coat] You hold it out. He looks at it as if it were a trick.
    ~ has_coat = false
    ~ trust += 2
    -> deck
 + {not has_coat} [Ask for the coat back] "I am cold, Tomas."
    {trust > 3: He puts it around you himself.|"You gave it."}
    {trust > 3:
      ~ has_coat = true
    - else:
      ~ anger += 1
    }
    -> deck
 + {mood ? bitter} [Say that you are sorry] "I should have come."
    ~ anger = anger - 1
    ~ mood = wary
    {"Yes."|"You said so."|He nods, at the water.}
    -> deck
 + [Look at the water] {~Black, and blacker.|It goes by and goes by.|You count the waves: seven, eight.}
    {not has_coat:
      ~ cold += 2
    }
    ~ cold += 1
    -> deck
 + [Needle him] "{~Still the good son.|And the boat? Sold it too?|You look like Father.}"
    ~ anger += 1
    {trust > 0:
      ~ trust -= 1
    }
    -> deck

=== house ===
{house:
 - 1: "They want to sell it," he says.
 - 2: "The roof is gone over the kitchen."
 - else: "{~There is nothing more to say of the house.|It is a house.|Let it be.}"
}
 * [Offer to pay] "I have some money put by."
    ~ trust += 1
 * [Let it be sold] "Then let them."
    ~ anger += 1
 + [Say nothing] You say nothing, and that is an answer too.
- ->->

=== quarrel ===
It comes all at once, as it used to at table.
 + [Shout] "You never once asked!"
    ~ anger += 1
    {anger > 7: -> apart}
    -> quarrel
 + [Turn away] You go aft, and hold on to the rail until it stops shaking.
    ~ anger = 2
    -> deck
 + {told_of_letter} [Remind him of the letter] "It was all in there."
    ~ anger = 1
    ~ trust += 1
    -> deck

=== apart ===
You cross the rest of it at two ends of one boat.
-> END

=== landing ===
{trust > 4: He takes your bag without asking.|{trust > 1: He waits on the jetty until you are across.|By the time the rope is made fast he has gone up the road.}}
-> END
