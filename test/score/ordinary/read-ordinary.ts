import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

import { fail, type Result, succeed } from '../../../src/shared/result.ts';
import { parseJsonLines } from '../parse-json-lines.ts';
import { explainReadFault, readTextFile } from '../read-text-file.ts';

/** A file of posts that breach nothing. */
export interface OrdinaryFile {
  /** The name without its folder. */
  readonly file: string;
  readonly posts: readonly OrdinaryPost[];
}

/** An ordinary post and the line that it stands on, from 1. */
export interface OrdinaryPost {
  readonly line: number;
  readonly text: string;
}

/** Other fields are labels of whoever collected the posts. */
const ordinaryLine = z.object({ text: z.string() });

/** Reads every `*.jsonl` file of a folder, in order of name, or says what is wrong with them. */
export function readOrdinary(folder: string): Result<readonly OrdinaryFile[], readonly string[]> {
  let names: readonly string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  } catch (error) {
    return fail([`${folder}: ${explainReadFault(error)}`]);
  }
  if (names.length === 0) return fail([`${folder}: holds no *.jsonl file`]);
  const files: OrdinaryFile[] = [];
  const problems: string[] = [];
  for (const file of [...names].sort()) {
    const text = readTextFile(join(folder, file));
    const posts = text.ok ? parseOrdinary(file, text.value) : fail([text.problem]);
    if (posts.ok) files.push({ file, posts: posts.value });
    else problems.push(...posts.problem);
  }
  return problems.length > 0 ? fail(problems) : succeed(files);
}

/** Reads the posts of one file. */
function parseOrdinary(
  file: string,
  text: string,
): Result<readonly OrdinaryPost[], readonly string[]> {
  const lines = parseJsonLines(file, text);
  if (!lines.ok) return lines;
  const posts: OrdinaryPost[] = [];
  const problems: string[] = [];
  for (const { line, value } of lines.value) {
    const checked = ordinaryLine.safeParse(value);
    if (checked.success) posts.push({ line, text: checked.data.text });
    else problems.push(`${file}:${line}: expected an object such as {"text": "a post"}`);
  }
  return problems.length > 0 ? fail(problems) : succeed(posts);
}
