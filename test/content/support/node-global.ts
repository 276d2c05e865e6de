/** Draft.js expects Node's name for the global object; imported before it. */
Object.assign(globalThis, { global: globalThis });
