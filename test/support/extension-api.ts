/**
 * Lets modules that import the extension API load outside an extension: the API is there, and
 * offers nothing but an id. A test that needs more passes its own fake as a parameter.
 */
const runtime = { id: 'forepost-under-test' };
Object.assign(globalThis, { chrome: { runtime }, browser: { runtime } });
