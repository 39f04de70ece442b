# What ./dateline and ./check need of the machine. Sourced by both; plain sh.

complain() {
  printf '%s\n' "$@" >&2
}

# Prints the folder of a JDK 25: the one JAVA_HOME names, the one on the path, one in the usual places.
find_jdk() {
  on_path=$(command -v javac || true)
  if [ -n "$on_path" ]; then
    on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    on_path=${on_path%/bin/javac}
  fi
  for jdk in "${JAVA_HOME:-/nowhere}" "${on_path:-/nowhere}" /usr/lib/jvm/* /opt/* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* "$HOME"/.m2/jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home /opt/homebrew/opt/openjdk/libexec/openjdk.jdk/Contents/Home; do
    if [ -x "$jdk/bin/javac" ] && "$jdk/bin/javac" -version 2>&1 | grep -q '^javac 25'; then
      echo "$jdk"
      return
    fi
  done
}

need_jdk() {
  jdk=$(find_jdk)
  if [ -z "$jdk" ]; then
    complain "Dateline is built with a JDK 25, and none was found. Install one, or let JAVA_HOME name it:" \
      "  Debian/Ubuntu  sudo apt-get install openjdk-25-jdk   (older releases: https://adoptium.net/installation/linux)" \
      "  Fedora         sudo dnf install java-25-openjdk-devel" \
      "  macOS          brew install openjdk@25" \
      "  Windows        winget install EclipseAdoptium.Temurin.25.JDK"
    exit 1
  fi
  # Maven looks for JDKs in the usual places itself, whichever Java it runs on; elsewhere it has to be told.
  case $jdk in
    /usr/lib/jvm/* | /Library/Java/* | "$HOME"/.sdkman/* | "$HOME"/.jdks/*) [ -n "$(command -v java || true)" ] || export JAVA_HOME="$jdk" ;;
    *) export JAVA_HOME="$jdk" ;;
  esac
}

need_maven() {
  if [ -z "$(command -v mvn || true)" ]; then
    complain "Dateline is built with Maven, and mvn was not found. Install it:" \
      "  Debian/Ubuntu  sudo apt-get install maven" \
      "  Fedora         sudo dnf install maven" \
      "  macOS          brew install maven" \
      "  Windows        winget install Apache.Maven  (or https://maven.apache.org/install.html)"
    exit 1
  fi
}

# Whether the linker finds a library: has_library libgtk-3.so.0
has_library() {
  { PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true; } | grep -q "$1" && return 0
  for folder in /lib /lib64 /usr/lib /usr/lib64 /usr/lib/*-linux-gnu; do
    [ -e "$folder/$1" ] && return 0
  done
  return 1
}

# Installs what a window or a window test needs where it is missing and may be installed;
# else names the command. need_libraries window|test
need_libraries() {
  [ "$(uname -s)" = Linux ] || return 0
  case $1 in
    window) libraries="libgtk-3.so.0 libXtst.so.6" ;;
    *) libraries="libpangoft2-1.0.so.0" ;;
  esac
  missing=
  for library in $libraries; do
    has_library "$library" || missing="$missing $library"
  done
  [ -n "$missing" ] || return 0

  if [ -n "$(command -v apt-get || true)" ]; then
    [ "$1" = window ] && packages="libgtk-3-0 libxtst6" || packages="libpangoft2-1.0-0"
    install="apt-get install -y --no-install-recommends $packages"
    refresh="apt-get update"
  elif [ -n "$(command -v dnf || true)" ]; then
    [ "$1" = window ] && packages="gtk3 libXtst" || packages="pango"
    install="dnf install -y $packages"
    refresh=true
  elif [ -n "$(command -v zypper || true)" ]; then
    [ "$1" = window ] && packages="libgtk-3-0 libXtst6" || packages="libpango-1_0-0"
    install="zypper --non-interactive install $packages"
    refresh=true
  elif [ -n "$(command -v pacman || true)" ]; then
    [ "$1" = window ] && packages="gtk3 libxtst" || packages="pango"
    install="pacman -S --noconfirm $packages"
    refresh=true
  else
    complain "Missing system libraries:$missing. Install GTK 3, libXtst and Pango with your system's package manager."
    exit 1
  fi

  if [ "$(id -u)" = 0 ]; then
    as_root=
  elif sudo -n true 2>/dev/null; then
    as_root="sudo -n"
  else
    complain "Missing system libraries:$missing. Install them with:" "  sudo $install"
    exit 1
  fi
  complain "Installing the system libraries that are missing:$missing"
  log=${TMPDIR:-/tmp}/dateline-install-$$.log
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086 # the commands are words
  if ! { $as_root $install || { $as_root $refresh && $as_root $install; }; } </dev/null >"$log" 2>&1; then
    complain "They could not be installed; the package manager's words are in $log. Try:" "  sudo $install"
    exit 1
  fi
  rm -f "$log"
}
