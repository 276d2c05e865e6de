/** The part of a window that says whose page it is. */
interface Place {
  readonly location: { readonly href: string };
  readonly origin: string;
}

/**
 * The address that a frame counts as. A frame that a site writes into (`about:blank`, `blob:`) has
 * no host of its own and speaks for the origin that made it.
 */
export function addressOf({ location, origin }: Place): string {
  return /^https?:/.test(location.href) ? location.href : `${origin}/`;
}
