/** What each permission is for; README has the same words, and a test keeps both equal. */
const REASONS: Readonly<Record<string, string>> = {
  storage: 'keeps the compiled policy and which sites are covered, on the device',
  alarms:
    'looks for the signed policy and the crisis file again after a while, and for settings that seemed to be gone',
  scripting:
    'adds the rules and the panel to a frame when a compose box is first used in it, and watches the sites that your organisation adds',
};

/** What the access to sites is for. */
export const SITES_REASON = 'where it watches compose boxes; exactly the sites in `src/adapters`';

/** What the access to added sites is for; browsers ask the person before each. */
export const ADDED_SITES_REASON =
  'only hosts that your policy or settings add, asked for by name in a click of the person’s own; none before, and given back when they are taken out';

/** Each permission with its reason. Throws for one without: nobody may be asked for it then. */
export function explainPermissions(
  permissions: readonly string[],
): readonly (readonly [string, string])[] {
  return permissions.map((name) => {
    const reason = Object.hasOwn(REASONS, name) ? REASONS[name] : undefined;
    if (reason === undefined) throw new Error(`The permission "${name}" has no reason.`);
    return [name, reason];
  });
}
