"""A company's help page on another origin than the front desk, under a strict policy."""

from __future__ import annotations

from html import escape
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

import languages
from tests.shipped import COMPANY

ASSETS = Path(__file__).parents[1] / "host"
HOSTS = Path(__file__).parents[1] / "hosts"  # pages that are hard to live in: a script or a style each, by name
OPTIONS = ("language", "position", "theme", "token", "privacy")
PARAGRAPHS = 30


def host_app(desk_port: int) -> Starlette:
    async def page(request: Request) -> Response:
        return host_page(request, f"http://127.0.0.1:{desk_port}")

    async def asset(request: Request) -> Response:
        path = (HOSTS if request.path_params["folder"] == "hosts" else ASSETS) / request.path_params["name"]
        return Response(path.read_text(), media_type="text/css" if path.suffix == ".css" else "text/javascript")

    return Starlette(routes=[Route("/", page), Route("/{folder}/{name}", asset)])


def host_page(request: Request, desk: str) -> Response:
    """A help article with the widget: `?language=...&host=...&position=left&theme=dark&token=...&sockets=no`."""
    asked = request.query_params
    data = "".join(f' data-{name}="{escape(asked[name])}"' for name in OPTIONS if name in asked)
    language = asked.get("language", languages.for_customers()[0])
    provider = COMPANY
    name = asked.get("host", "")
    extra = f'<script src="/hosts/{name}.js"></script>' if (HOSTS / f"{name}.js").is_file() else ""
    extra += f'<link rel="stylesheet" href="/hosts/{name}.css">' if (HOSTS / f"{name}.css").is_file() else ""
    live = "" if asked.get("sockets") == "no" else f" {desk.replace('http', 'ws', 1)}"
    html = f"""<!doctype html><html lang="{escape(language)}"><head><meta charset="utf-8"><title>Ajuda</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/host/page.css">
<script src="/host/page.js"></script>{extra}</head><body><main><h1>Central de ajuda</h1>
<p>Um artigo qualquer, com <a href="/">um link</a>.</p>
{"<p>Mais um parágrafo do artigo.</p>" * PARAGRAPHS}</main>
<script src="{desk}/widget.js" data-provider="{provider}"{data}></script></body></html>"""
    policy = f"default-src 'self' {desk}{live}; base-uri 'none'; object-src 'none'"
    return Response(html, media_type="text/html", headers={"Content-Security-Policy": policy})
