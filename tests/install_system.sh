#!/bin/sh
# What the tests need beyond pip: a mail server, a database, an office suite, a browser, Chinese fonts, readers.
# Installs only what is missing (Debian, Ubuntu), says what it does, and says nothing when all is there.
set -eu

PATH=$PATH:/usr/sbin:/sbin:/usr/local/sbin
missing=""

need() { # need PACKAGE COMMAND…: the package, unless one of the commands is there
    package=$1
    shift
    for command in "$@"; do
        command -v "$command" >/dev/null 2>&1 && return
    done
    missing="$missing $package"
}

need_file() { # need_file PACKAGE PATTERN: the package, unless a file like this is there
    package=$1
    for file in $2; do
        [ -e "$file" ] && return
    done
    missing="$missing $package"
}

need dovecot-imapd dovecot
need_file postgresql '/usr/lib/postgresql/*/bin/initdb'
need_file libreoffice-writer '/usr/lib/libreoffice/program/libswlo.so'
need_file libreoffice-calc '/usr/lib/libreoffice/program/libsclo.so'
need chromium chromium chromium-browser google-chrome
need_file fonts-noto-cjk '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'
need poppler-utils pdftotext
need antiword antiword

[ -z "$missing" ] && exit 0

cannot() {
    echo "The tests need:$missing. $1" >&2
    exit 1
}

command -v apt-get >/dev/null 2>&1 || cannot "There is no apt-get here; please install them with this system's own tools."
run=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || cannot "Please run as root: apt-get install$missing"
    run="sudo"
fi

echo "Installing for the tests:$missing"
export DEBIAN_FRONTEND=noninteractive
# Nothing that is installed here needs to run as a service: each test starts its own.
install="$run env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -qq --no-install-recommends"
# shellcheck disable=SC2086
$install $missing >/dev/null 2>&1 || {
    $run apt-get update -qq || cannot "apt-get update failed; please check the network."
    $install $missing >/dev/null || cannot "Please install them by hand: apt-get install$missing"
}
echo "Done."
