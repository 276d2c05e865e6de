import type { Checker } from '../../../src/rules/checker.ts';
import type { CheckContext } from '../../../src/rules/context.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { isCounted } from '../corpus/judge-post.ts';
import type { OrdinaryFile } from './read-ordinary.ts';

/** A clause that an ordinary post was taken to breach: its gravest finding. */
export interface Firing {
  readonly pack: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly finding: Finding;
}

/** Somebody at home, who says nothing of where or to whom. */
const MOMENT: CheckContext = { account: 'personal', surface: 'post' };

/** Checks ordinary posts with one pack; each clause fires at most once in a post. */
export function findFirings(
  pack: string,
  checker: Checker,
  files: readonly OrdinaryFile[],
): readonly Firing[] {
  return files.flatMap(({ file, posts }) =>
    posts.flatMap(({ line, text }) =>
      pickGravest(checker.check(text, MOMENT)).map((finding) => ({
        pack,
        file,
        line,
        text,
        finding,
      })),
    ),
  );
}

/** The first counted finding of each clause; findings come gravest first. */
function pickGravest(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    if (!isCounted(finding) || seen.has(finding.clause)) return false;
    seen.add(finding.clause);
    return true;
  });
}
