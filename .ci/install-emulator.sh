#!/usr/bin/env bash
# What runs a Node for arm64 on x64 (test/nodes): the emulator and the libraries of that processor. Debian's packages; nothing is
# done where they are there already, or where no emulation is needed.
set -euo pipefail

if [ "$(uname -s)-$(uname -m)" != Linux-x86_64 ]; then
  echo "no emulation on this machine"
  exit 0
fi
packages=()
if ! command -v qemu-aarch64-static > /dev/null; then packages+=(qemu-user-static); fi
if [ ! -e /usr/aarch64-linux-gnu/lib/ld-linux-aarch64.so.1 ]; then packages+=(libc6-arm64-cross); fi
if [ ! -e /usr/aarch64-linux-gnu/lib/libstdc++.so.6 ]; then packages+=(libstdc++6-arm64-cross); fi
if [ ! -e /usr/aarch64-linux-gnu/lib/libatomic.so.1 ]; then packages+=(libatomic1-arm64-cross); fi
if [ ${#packages[@]} -eq 0 ]; then
  echo "the emulator is installed"
  exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${packages[@]}" > /dev/null
echo "installed: ${packages[*]}"
