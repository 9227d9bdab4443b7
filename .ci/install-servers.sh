#!/usr/bin/env bash
# The database servers that test/engines starts for itself. Debian's packages; nothing is done where they are there already.
set -euo pipefail

packages=()
if ! compgen -G "/usr/lib/postgresql/*/bin/initdb" > /dev/null; then packages+=(postgresql); fi
if ! command -v mariadbd > /dev/null && [ ! -x /usr/sbin/mariadbd ]; then packages+=(mariadb-server); fi
if [ ${#packages[@]} -eq 0 ]; then
  echo "PostgreSQL and MariaDB are installed"
  exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
# The packages would start a server of their own, on the usual port and under their own user: ours are started by the tests.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$policy" > /dev/null
  "${as_root[@]}" chmod +x "$policy"
  trap '"${as_root[@]}" rm -f "$policy"' EXIT
fi
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${packages[@]}" > /dev/null
echo "installed: ${packages[*]}"
