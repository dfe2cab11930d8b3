// Says why the engine did not start and how to mend it. The browser's own message would not help.

const MEND = {
  blocked: () =>
    "the page's Content-Security-Policy does not let WebAssembly run: add 'wasm-unsafe-eval' to its script-src",
  not_found: ({ url, got }) =>
    `${url} is not there (answered with ${got}): put part301.wasm from the package beside web.js, or say where it is with init({ source })`,
  wrong_type: ({ url, got }) =>
    `what ${url} was answered with is no WebAssembly (its type is ${got}): have the server send the file part301.wasm, as application/wasm`,
  unreachable: ({ url }) =>
    `${url} could not be loaded: either the network failed, or the page's Content-Security-Policy forbids it (connect-src must allow its address)`,
  broken: ({ url }) =>
    `${url} could not be started: it must be the part301.wasm of the same version as the scripts`,
  locale: ({ url }) =>
    `the texts in ${url} could not be loaded: put the folder "locales" from the package beside web.js`,
};

/** Thrown if the engine or its texts could not be loaded. `code` says why; `cause` is the browser's own error. */
export class Part301LoadError extends Error {
  /** @param {keyof typeof MEND} code */
  constructor(code, { url, got, cause } = {}) {
    super(`part301: ${MEND[code]({ url, got })}`, { cause });
    this.name = "Part301LoadError";
    this.code = code;
    this.url = url;
    this.got = got;
  }
}

/**
 * Starts the engine.
 *
 * @param {unknown} source the option `source` of `init`
 * @param {(wasm: unknown) => Promise<unknown>} start
 */
export async function diagnosed(source, start) {
  const isAddress = typeof source === "string" || source instanceof URL || isRequest(source);
  let url = String(source?.url ?? source);
  let response;
  try {
    response = isAddress ? await fetch(source) : await source;
  } catch (cause) {
    throw new Part301LoadError("unreachable", { url, cause });
  }
  const isResponse = typeof Response === "function" && response instanceof Response;
  if (isResponse) {
    url = response.url || url;
    if (!response.ok) throw new Part301LoadError("not_found", { url, got: response.status });
  }
  try {
    return await start(response);
  } catch (cause) {
    if (/unsafe-eval|Content.Security|\bCSP\b/i.test(cause?.message)) {
      throw new Part301LoadError("blocked", { url, cause });
    }
    const type = isResponse && (response.headers.get("content-type") ?? "none");
    if (isResponse && !/^application\/wasm\b/.test(type)) {
      throw new Part301LoadError("wrong_type", { url, got: type, cause });
    }
    throw new Part301LoadError("broken", { url, cause });
  }
}

const isRequest = (value) => typeof Request === "function" && value instanceof Request;
