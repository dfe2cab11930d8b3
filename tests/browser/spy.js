// This classic script runs in a page before the page's own scripts. It records in `spied` every use of something that
// can store or send data, as { what, with, armed }. It leaves out what a browser does not have.
(() => {
  const spied = [];
  const text = (value) => {
    try {
      if (value instanceof Error) return `${value.message} ${value.stack}`;
      return typeof value === "object" ? JSON.stringify(value) : String(value);
    } catch {
      return "…";
    }
  };
  let armed = false;
  const tell = (what, given) =>
    spied.push({ what, with: [...given].map(text).join(" ").slice(0, 10_000), armed });

  // The object in the prototype chain that has the property, and its descriptor.
  const holder = (object, key) => {
    for (let at = object; at; at = Object.getPrototypeOf(at)) {
      const found = Object.getOwnPropertyDescriptor(at, key);
      if (found) return [at, found];
    }
    return [];
  };
  // Records every time when the property is read, set or called.
  const watch = (object, key, what, { setting = false } = {}) => {
    const [at, found] = holder(object, key);
    if (!at || !found.configurable) return;
    if (found.get || found.set) {
      const told = { ...found };
      if (found.get && !setting) {
        told.get = function () {
          tell(what, []);
          return found.get.call(this);
        };
      }
      if (found.set) {
        told.set = function (value) {
          tell(`${what} =`, [value]);
          return found.set.call(this, value);
        };
      }
      Object.defineProperty(at, key, told);
    } else if (typeof found.value === "function") {
      const told = new Proxy(found.value, {
        apply(target, self, given) {
          tell(`${what}()`, given);
          return Reflect.apply(target, self, given);
        },
        construct(target, given, made) {
          tell(`new ${what}`, given);
          return Reflect.construct(target, given, made);
        },
      });
      Object.defineProperty(at, key, { ...found, value: told });
    }
  };

  // The originals, so that we can look into the stores at the end.
  const kept = {
    localStorage: quietly(() => window.localStorage),
    sessionStorage: quietly(() => window.sessionStorage),
    indexedDB: quietly(() => window.indexedDB),
    caches: quietly(() => window.caches),
    cookie: holder(document, "cookie")[1],
  };
  function quietly(get) {
    try {
      return get();
    } catch {
      return undefined; // A page from a file may have no store.
    }
  }

  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"])
    watch(window, name, name);
  watch(document, "cookie", "document.cookie");
  for (const name of [
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "WebSocketStream",
    "EventSource",
    "WebTransport",
    "RTCPeerConnection",
    "BroadcastChannel",
    "Worker",
    "SharedWorker",
    "Image",
    "open",
    "postMessage",
    "MessageChannel",
    "Notification",
  ])
    watch(window, name, name);
  const method = (type, key, options) =>
    window[type] && watch(window[type].prototype, key, `${type}.${key}`, options);
  for (const key of ["setItem", "getItem", "removeItem", "clear", "key"]) method("Storage", key);
  for (const key of ["pushState", "replaceState"]) method("History", key);
  for (const key of ["sendBeacon", "share", "registerProtocolHandler"]) method("Navigator", key);
  for (const key of ["serviceWorker", "storage", "credentials", "geolocation"]) method("Navigator", key);
  for (const key of ["writeText", "write", "readText", "read"]) method("Clipboard", key);
  for (const key of ["submit", "requestSubmit"]) method("HTMLFormElement", key);
  for (const key of ["action"]) method("HTMLFormElement", key, { setting: true });
  for (const type of ["HTMLImageElement", "HTMLScriptElement", "HTMLIFrameElement", "HTMLMediaElement"])
    method(type, "src", { setting: true });
  method("HTMLImageElement", "srcset", { setting: true });
  method("HTMLLinkElement", "href", { setting: true });
  method("MessagePort", "postMessage");
  method("Window", "name", { setting: true });
  for (const key of ["mark", "measure"]) method("Performance", key);
  for (const key of Object.keys(console)) {
    if (typeof console[key] === "function") watch(console, key, `console.${key}`);
  }
  watch(window, "name", "window.name", { setting: true });
  for (const type of ["error", "unhandledrejection"]) {
    addEventListener(type, (event) => tell(`uncaught ${type}`, [event.message, event.error ?? event.reason]));
  }
  window.print = () => tell("print()", []);
  // A click on a link or on a download.
  addEventListener("click", (event) => {
    const link = event.composedPath().find((one) => one.localName === "a" && one.href);
    if (link) tell("followed", [link.href]);
  });

  Object.defineProperty(window, "spy", {
    value: {
      arm: () => (armed = true),
      told: () => spied,
      // Everything that is stored anywhere.
      async kept() {
        const list = async (of) => (await quietly(of)) ?? [];
        return {
          localStorage: quietly(() => ({ ...kept.localStorage })) ?? {},
          sessionStorage: quietly(() => ({ ...kept.sessionStorage })) ?? {},
          databases: (await list(() => kept.indexedDB.databases().catch(() => []))).map(({ name }) => name),
          caches: [...(await list(() => kept.caches.keys().catch(() => [])))],
          cookie: quietly(() => kept.cookie.get.call(document)) ?? "",
          name: window.name,
        };
      },
    },
  });
})();
