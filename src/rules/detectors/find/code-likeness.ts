// Must match `const phone = "…";` and a fenced block; must not match a price list.
const CODE =
  /```|=>|<\/?[a-z][a-z0-9]{0,12}[ >]|\b(?:const|let|var|def|function|return|import|curl|SELECT|INSERT|npm|assert|fixture)\b|[{};] {0,4}\n|":\s|\w\(\)|test data|dummy data|sample data|placeholder/;

/** Whether a post shows code or test data, where made-up numbers are what they should be. */
export function looksLikeCode(plain: string): boolean {
  return CODE.test(plain);
}
