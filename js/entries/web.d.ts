// The types of "part301/web": those of "part301", and how to start it.

/** What `init` may be told. */
export interface Start {
  /**
   * Where the .wasm is, if not beside this file: its address, a response to stream from, its bytes, or a compiled
   * module.
   */
  source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | Promise<Response>;
  /** The language to load, as a BCP 47 tag. English if it is left out. */
  locale?: string;
}

/**
 * Loads the engine and one language. Await it before anything else. A later call loads a further language;
 * calls that name none are answered in the first.
 */
export declare function init(start?: Start): Promise<void>;

/** Thrown by `init` where the engine or a language could not be loaded; the message says why, and how to mend it. */
export declare class Part301LoadError extends Error {
  readonly code: "blocked" | "not_found" | "wrong_type" | "unreachable" | "broken" | "locale";
  /** What was asked for. */
  readonly url: string | undefined;
  /** What it was answered with: a status, or a type. */
  readonly got: number | string | undefined;
}

export default init;
export * from "./index.js";
