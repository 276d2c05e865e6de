import { proveForceInstalled } from './managed/force-installed.ts';
import { proveManaged } from './managed/prove-managed.ts';
import { browserFamily } from './support/launch.ts';

// What an administrator sets is read from the computer, so each browser runs in a mount namespace of
// its own; where none can be made, these tests are skipped and say so.
if (browserFamily() === 'chromium') proveForceInstalled();
proveManaged(browserFamily());
