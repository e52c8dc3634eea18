// Imported before the runtime: in a worker that already listens, the runtime would take itself for a helper of another one, and wait for it.
if (typeof WorkerGlobalScope !== 'undefined') globalThis.dotnetSidecar = true;
