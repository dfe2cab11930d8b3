// A server component: the engine runs in Node.
import { checkRelative } from "part301";
import Client from "./client";

export const dynamic = "force-dynamic"; // at each request, and not once while it is built

export default function Page() {
  return (
    <main>
      <p id="server">{checkRelative({ personAge: 20 }).outcome}</p>
      <Client />
    </main>
  );
}
