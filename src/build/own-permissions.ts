import { manifestFor } from './manifest.ts';

/**
 * What the command line knows of the extension that it was built with, as a constant of the build:
 * it describes permissions and sites, and may not hold a list of its own. Both browsers ask for the
 * same, which `test/bundle` checks.
 */
export function defineOwnPermissions(): Readonly<Record<string, string>> {
  const manifest = manifestFor('chrome');
  const own = {
    permissions: manifest.permissions ?? [],
    hosts: manifest.host_permissions ?? [],
    optionalHosts: manifest.optional_host_permissions ?? [],
  };
  return { FOREPOST_OWN_PERMISSIONS: JSON.stringify(own) };
}
