// The types of "part301/web": those of "part301", and how to start it.

/**
 * Loads the engine. Await it before anything else; calls after the first do nothing more.
 *
 * @param source where the .wasm is, if not beside this file: its address, a response to stream from, its bytes, or
 * a compiled module.
 */
export declare function init(
  source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | Promise<Response>,
): Promise<void>;

export default init;
export * from "./index.js";
