/** Removes folders that must not outlive the process, however it ends, short of `kill -9`. */
import { rmSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const folders = new Set();

/**
 * Has a folder removed when this process ends or is ended.
 * @param {string} folder
 * @returns {() => void} removes it now
 */
export function removeAtEnd(folder) {
  if (folders.size === 0) listen();
  folders.add(folder);
  return () => {
    remove(folder);
    if (folders.size === 0) stopListening();
  };
}

function remove(folder) {
  folders.delete(folder);
  rmSync(folder, { recursive: true, force: true });
}

function removeAll() {
  for (const folder of [...folders]) remove(folder);
}

/** Ends as the process would have without us; with another listener, that one decides. */
function endBy(signal) {
  removeAll();
  stopListening();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

function listen() {
  process.on('exit', removeAll);
  for (const signal of SIGNALS) process.on(signal, endBy);
}

function stopListening() {
  process.off('exit', removeAll);
  for (const signal of SIGNALS) process.off(signal, endBy);
}
