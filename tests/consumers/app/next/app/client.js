"use client";
// A client component: the engine runs in the browser, from a .wasm file of its own.
import { useEffect, useState } from "react";
import { checkRelative, init } from "part301/web";

export default function Client() {
  const [text, setText] = useState("");
  useEffect(() => {
    init({ locale: "es" }).then(
      () => setText(checkRelative({ personAge: 20 }).outcome),
      (error) => setText(String(error)),
    );
  }, []);
  return <p id="client">{text}</p>;
}
