/** Database servers for the tests alone: their own folder, no network, an unprivileged user, gone when the tests are. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Servers refuse to run as root; there, they run as `nobody`. */
const nobody = { uid: 65_534, gid: 65_534 };
const user = process.getuid?.() === 0 ? nobody : {};

export class ServerFolder {
  readonly path: string;

  constructor(name: string) {
    // The path of a socket may have about a hundred characters.
    this.path = mkdtempSync(path.join(tmpdir(), `ecomc-${name}-`));
    if (user === nobody) chownSync(this.path, nobody.uid, nobody.gid);
  }

  /** Runs a program to its end as the server's user. */
  run(program: string, args: readonly string[]): void {
    execFileSync(program, args, { ...user, cwd: this.path, stdio: ["ignore", "ignore", "pipe"], env: this.environment() });
  }

  spawn(program: string, args: readonly string[]): ChildProcess {
    const child = spawn(program, args, { ...user, cwd: this.path, stdio: ["ignore", "ignore", "pipe"], env: this.environment() });
    // Whatever ends the tests ends the server.
    process.once("exit", () => child.kill("SIGKILL"));
    return child;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  private environment(): NodeJS.ProcessEnv {
    return { PATH: process.env["PATH"], HOME: this.path, LC_ALL: "C", TZ: "UTC" };
  }
}

/** Ends a server as its signal asks, and waits until it is gone. */
export async function endProcess(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await gone;
}

/** Tries until it succeeds or the process is gone; the error tells what the process said. */
export async function untilReady<T>(child: ChildProcess, attempt: () => Promise<T>): Promise<T> {
  let said = "";
  child.stderr?.on("data", (data: Buffer) => {
    said = (said + data.toString()).slice(-4000);
  });
  for (let tries = 0; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (child.exitCode !== null || tries > 300) throw new Error(`the server did not start: ${said}`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** The newest of Debian's PostgreSQL program folders, or where the programs are on the path. */
export function findProgram(name: string, folders: readonly string[]): string | null {
  const candidates = [...folders, ...(process.env["PATH"] ?? "").split(path.delimiter)];
  return candidates.map((folder) => path.join(folder, name)).find((file) => existsSync(file)) ?? null;
}

export function versionFolders(root: string, below: string): readonly string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => path.join(root, version, below));
}
