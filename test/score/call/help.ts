/** What `npm run score -- --help` prints. */
export const HELP = `npm run score -- [options]

Scores the built-in packs on the project's own labelled posts: precision, recall and F1 by clause,
pack and account, false alarms on posts that breach nothing and on near misses, and how well the
marked words fit. One half of the batches is for tuning, the other only for checking.

  --half HALF          tune or check; without it both, and the gap between them
  --batch NAME         one batch
  --pack ID            only posts of organisations that extend this pack
  --clause ID          only this clause
  --policy FILE        goes on top of every organisation's policy; may be given several times
  --show KIND          prints posts instead: those with a breach that was missed, or with a false
                       alarm (missed, false); of the tune half only
  --limit N            how many posts are printed, 40 without it
  --open-check-half    lets --show print posts of the check half. Whoever has read them can no
                       longer tune honestly
  --json               figures for another program

npm run score -- --external FILE --policy FILE [--pack ID] [--clause ID] [--show KIND] [--json]

Scores posts of the same form in FILE with one policy. Policies given several times are layers, the
lowest first.

npm run score -- --ordinary FOLDER [--policy FILE] [--clause ID] [--sample N --out FILE [--seed N]]
              [--json]

Counts warnings per 1,000 ordinary posts ({"text"} lines of every *.jsonl file in the folder), each
checked as a post on a personal account with the general and with the healthcare pack.

  --sample N           draws N warnings by chance and writes them for reading
  --out FILE           where the drawn warnings go, one JSON object a line
  --seed N             decides what is drawn, 1 without it

Exit status: 0 scored, 2 bad use or bad input.`;
