/** Windows and some mail programs cut or refuse longer addresses. */
export const MAX_MAILTO_LENGTH = 1_900;

/** What a chat link may open; anything else in a policy is not shown as a link. */
const CHAT_PROTOCOLS = ['https:', 'http:', 'msteams:', 'slack:', 'matrix:', 'xmpp:', 'sip:', 'im:'];

/** A mail that the person's own mail program opens for them to read and send. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** A `mailto:` address, and whether the body had to be cut to fit. */
export interface MailLink {
  readonly href: string;
  readonly isCut: boolean;
}

/** Writes a mail as a link, so that nothing passes through us; a body that is too long is cut. */
export function writeMailLink({ to, subject, body }: Mail): MailLink {
  const start = `mailto:${encode(to).replaceAll('%40', '@')}?subject=${encode(subject)}&body=`;
  const whole = encode(body.replace(/\r?\n/gu, '\r\n'));
  const room = MAX_MAILTO_LENGTH - start.length;
  if (whole.length <= room) return { href: start + whole, isCut: false };
  return { href: start + cutEncoded(body, room), isCut: true };
}

/** A `tel:` address with only what a phone can dial, or `undefined` when nothing is left. */
export function writePhoneLink(phone: string): string | undefined {
  const dialled = phone.replace(/\(0\)/u, '').replace(/[^\d+*#]/gu, '');
  return dialled === '' ? undefined : `tel:${dialled}`;
}

/** The address of a chat, or `undefined` for one that a link must not lead to (such as script). */
export function safeChatLink(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return CHAT_PROTOCOLS.includes(url.protocol) ? url.href : undefined;
}

/** The address of a web page, or `undefined` for anything else. */
export function safeWebLink(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return ['https:', 'http:'].includes(url.protocol) ? url.href : undefined;
}

/** As many whole characters of a text as fit, encoded, with an ellipsis. */
function cutEncoded(text: string, room: number): string {
  const ellipsis = encode('…');
  let result = '';
  for (const character of text.replace(/\r?\n/gu, '\n')) {
    const next = encode(character === '\n' ? '\r\n' : character);
    if (result.length + next.length + ellipsis.length > room) break;
    result += next;
  }
  return result + ellipsis;
}

/** Percent-encodes a text; half a surrogate pair, which would throw, becomes the replacement sign. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
