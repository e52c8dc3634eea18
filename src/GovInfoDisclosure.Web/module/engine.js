// Starts the library, compiled to WebAssembly, from parts that are text in memory, and loads further parts (doors) when a document first needs them.

/** Bytes of base64, by what is fastest where it runs: millions of characters are no place for a call each. */
function fromBase64(text) {
  if (typeof Buffer !== 'undefined') return Buffer.from(text, 'base64');
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}

/** Bytes of a part: base64 of gzip. */
async function unpack(text) {
  const packed = fromBase64(text);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The files of a part: a line names them with their lengths, then they follow. */
async function filesOf(text) {
  const bytes = await unpack(text);
  let at = bytes.indexOf(10) + 1;
  return new TextDecoder().decode(bytes.subarray(0, at - 1)).split(',').map(entry => {
    const [name, length] = entry.split(':');
    at += Number(length);
    return { name, bytes: bytes.slice(at - Number(length), at) };
  });
}

// The runtime compiles a loop after it ran 5 000 times; starting and the first document are over before that pays, and were a tenth slower for it.
const runtimeOptions = ['--jiterpreter-minimum-trace-hit-count=100000'];

/**
 * @param given.dotnet, given.runtime, given.native the modules of runtime/
 * @param given.part gives the text of a part by its name
 */
export async function createEngine({ dotnet, runtime, native, part }) {
  const asset = ({ name, bytes }) => ({ name: name + '.wasm', virtualPath: name + '.wasm', resolvedUrl: 'memory://' + name, buffer: bytes.buffer });
  const files = await filesOf(await part('core'));
  const isFirst = file => file.name === 'System.Private.CoreLib' || file.name === 'System.Runtime.InteropServices.JavaScript';
  const api = await dotnet.dotnet.withRuntimeOptions(runtimeOptions).withConfig({
    resources: {
      jsModuleNative: [{ name: 'dotnet.native.js', resolvedUrl: 'memory://native', moduleExports: native }],
      jsModuleRuntime: [{ name: 'dotnet.runtime.js', resolvedUrl: 'memory://runtime', moduleExports: runtime }],
      wasmNative: files.filter(file => file.name === 'dotnet.native').map(asset),
      coreAssembly: files.filter(isFirst).map(asset),
      assembly: files.filter(file => file.name !== 'dotnet.native' && !isFirst(file)).map(asset),
    },
  }).create();
  const exports = (await api.getAssemblyExports('GovInfoDisclosure.Web.dll')).GovInfoDisclosure.Web.Exports;
  const loaded = new Map();
  const load = door => {
    if (!loaded.has(door)) {
      loaded.set(door, part(door).then(filesOf).then(all => all.forEach(file => exports.LoadPart(file.bytes))));
      loaded.get(door).catch(() => loaded.delete(door));
    }
    return loaded.get(door);
  };
  return {
    exports,
    /** Loads the doors named, separated by blanks. */
    open: doors => Promise.all(doors.split(' ').filter(Boolean).map(load)),
    /** The doors that are loaded. */
    get doors() { return [...loaded.keys()]; },
  };
}
