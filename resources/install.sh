#!/bin/sh
# Prepares Palier on this computer: system libraries (Debian, Ubuntu), a virtual environment with the locked
# versions, the compiled translations. Run it again at any time: what is there is left alone.
#
#   sh resources/install.sh          to use Palier
#   sh resources/install.sh --dev    to test it as well
#   sh resources/install.sh --bench  the typesetters that plans are measured against, outside the project
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "palier: $*"; }
die() { say "$*" >&2; exit 1; }

kind=run
case "${1:-}" in
"") ;;
--dev) kind=dev ;;
--bench) kind=bench ;;
*) die "unknown option $1; use --dev, --bench or nothing" ;;
esac

# "shared library:package" for what Qt loads and its wheel does not hold
libraries="libGL.so.1:libgl1 libEGL.so.1:libegl1 libglib-2.0.so.0:libglib2.0-0 libfontconfig.so.1:libfontconfig1
libdbus-1.so.3:libdbus-1-3 libxkbcommon-x11.so.0:libxkbcommon-x11-0 libxcb-cursor.so.0:libxcb-cursor0
libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1 libxcb-shape.so.0:libxcb-shape0
libcups.so.2:libcups2 libwayland-cursor.so.0:libwayland-cursor0"
# "command:package" for the tests that drive a real window and a real printer
programs="Xvfb:xvfb openbox:openbox xdotool:xdotool setxkbmap:x11-xkb-utils xprop:x11-utils dbus-run-session:dbus
pdfsig:poppler-utils qpdf:qpdf lp:cups-client cupsd:cups-daemon ippeveprinter:cups-ipp-utils pdftopdf:cups-filters avahi-daemon:avahi-daemon strace:strace"

missing_packages() {
    known=$(/sbin/ldconfig -p 2>/dev/null || true)
    for pair in $libraries; do
        case "$known" in *"${pair%%:*} "*) ;; *) printf '%s ' "${pair#*:}" ;; esac
    done
    [ -e /etc/ssl/certs/ca-certificates.crt ] || printf 'ca-certificates '
    python3 -c 'import ensurepip, venv' 2>/dev/null || printf 'python3-venv '
    [ "$kind" = dev ] || return 0
    for pair in $programs; do
        [ -n "$(PATH=$PATH:/usr/sbin:/usr/lib/cups/filter command -v "${pair%%:*}")" ] || printf '%s ' "${pair#*:}"
    done
}

# Newer releases renamed some packages (…t64): take the name that this system knows.
known_names() {
    for name in "$@"; do
        if apt-cache show "${name}t64" >/dev/null 2>&1; then printf '%s ' "${name}t64"; else printf '%s ' "$name"; fi
    done
}

install_system() {
    packages=$(missing_packages)
    [ -n "$packages" ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "missing on this system: ${packages}(Debian names). Install their equivalents if Palier does not start."
        return 0
    fi
    as_root=
    [ "$(id -u)" = 0 ] || as_root=sudo
    [ -z "$as_root" ] || command -v sudo >/dev/null || die "as root, run: apt-get install --no-install-recommends $packages"
    say "installing from this system's own packages${as_root:+ (with sudo)}: $packages"
    export DEBIAN_FRONTEND=noninteractive
    $as_root apt-get update -qq
    # shellcheck disable=SC2046,SC2086  # a list of names on purpose
    $as_root apt-get install -y -qq --no-install-recommends $(known_names $packages) >/dev/null ||
        die "apt-get could not install: $packages"
}

make_environment() {
    python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || die "Python 3.11 or newer is needed; this is $(python3 -V)"
    lock=resources/requirements/$kind.txt
    mark=.venv/.palier-$kind
    wanted=$(cat "$lock" && python3 -V && pwd)
    if [ -e "$mark" ] && [ "$wanted" = "$(cat "$mark")" ]; then return 0; fi
    say "making .venv from $lock"
    python3 -m venv .venv
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock"
    unpack_pyside
    printf '%s\n' "$wanted" >"$mark"
    [ "$kind" = run ] || { cat resources/requirements/run.txt && python3 -V && pwd; } >.venv/.palier-run
}

# PySide keeps a part of itself as text and compiles it at every start, unless it is told once to unpack it.
unpack_pyside() {
    SBK_EMBED=0 .venv/bin/python -c 'import PySide6.QtCore' || return 0
    .venv/bin/python -m compileall -q .venv/lib/python3*/site-packages/shiboken6/files.dir || return 0
}

make_bench() {
    place=${XDG_CACHE_HOME:-$HOME/.cache}/palier-bench
    say "making $place from resources/requirements/bench.txt"
    python3 -m venv "$place"
    "$place/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r resources/requirements/bench.txt
    say "WeasyPrint also needs Pango; on Debian or Ubuntu: apt-get install libpangoft2-1.0-0"
}

command -v python3 >/dev/null || die "python3 is needed; on Debian or Ubuntu: apt-get install python3"
if [ "$kind" = bench ]; then make_bench; exit 0; fi
install_system
make_environment
.venv/bin/python -m resources.translate --build
# Compiled once here, rather than by the first start, or by each of the workers of the first tests.
.venv/bin/python -m compileall -q -j 0 controllers models resources ui main.py
