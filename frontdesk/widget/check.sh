#!/bin/sh
# Lint, types and freshness of what the widget's build makes. Without a recent Node it says so and goes on, unless REQUIRE_EVERYTHING is set.
cd "$(dirname "$0")" || exit 1
recent='const [major, minor] = process.versions.node.split("."); process.exit(major > 20 || (major == 20 && minor >= 19) ? 0 : 1)'
if ! command -v npm >/dev/null || ! node -e "$recent"; then
  echo "No Node 20.19 or newer here: the JavaScript of widget and desk was neither linted nor type-checked."
  [ -z "$REQUIRE_EVERYTHING" ]
  exit
fi
if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
  npm ci --silent --no-audit --no-fund || exit 1
fi
npm run --silent check
