"""Lists that come in pages: all of their items, one request for each page."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, Self, TypeVar

from nuon_api_client._listing import Listing
from nuon_api_client.runtime.operations import Operation

if TYPE_CHECKING:
    from nuon_api_client.types import Response

P = ParamSpec("P")
T = TypeVar("T")


class Page(Protocol[T]):
    """A body that names its next page."""

    @property
    def items(self) -> list[T]: ...  # noqa: D102
    @property
    def next_cursor(self) -> str | None: ...  # noqa: D102


class ListOperation(Protocol[P, T]):
    """A module of `nuon_api_client.api` whose functions return a list or a `Page`, the sync ones likewise."""

    @property
    def asyncio_detailed(self) -> Callable[P, Awaitable[Response[list[T] | Page[T]]]]: ...  # noqa: D102


def paginate(op: ListOperation[P, T], *args: P.args, **kwargs: P.kwargs) -> Paginator[T]:
    """All items of a list, page after page.

    >>> import asyncio
    >>> from nuon_api_client import NuonClient
    >>> from nuon_api_client.api.installs import get_app_installs
    >>> async def show(client: NuonClient) -> None:
    ...     async for install in paginate(get_app_installs, "app-shop", client=client, q="acme"):
    ...         print(install.name)
    ...     print(len(await paginate(get_app_installs, "app-shop", client=client, limit=50).take(120)))
    >>> asyncio.run(show(client))
    acme-prod
    acme-test
    120

    It has no options of its own. The operation's `limit` is the size of a page, by default 100, the most that a server
    gives; `offset`, `page` and `cursor` say where to begin. Nothing is sent before the first item is asked for; the
    next page is fetched while one is being used.

    Items are told apart by their `id`, so one that new ones push to a later page comes once. But one that is deleted
    meanwhile can pull another to a page that was read already: that one is missed.

    `GetInstallComponentDeploys` answers 404 for a component that was never deployed. That stays a `NotFoundError`: it
    can as well mean that there is no such component.

    Args:
        op: the operation's module, such as `get_app_installs`, not one of its functions.
        *args: the positional arguments of its functions.
        **kwargs: their keyword arguments, `client` among them.

    Raises:
        TypeError: `op` is not such a module, or its operation does not come in pages.
        ValueError: an argument is out of its bounds. While iterating, as are those below.
        PaginationError: the server announces more, but repeats what it has sent; or a whole page of log records share
            one nanosecond, which `nuon_api_client.logs.follow_logs` can read.
        NuonError: a call failed; see `nuon_api_client.errors`.
    """
    return Paginator(op, args, kwargs)


def paginate_sync(op: ListOperation[P, T], *args: P.args, **kwargs: P.kwargs) -> SyncPaginator[T]:
    """As `paginate`, without an event loop; a page is fetched when its first item is asked for.

    >>> from nuon_api_client.api.installs import get_app_installs
    >>> [install.name for install in paginate_sync(get_app_installs, "app-shop", client=sync_client, q="acme")]
    ['acme-prod', 'acme-test']
    """
    return SyncPaginator(op, args, kwargs)


class _Call:
    """A list operation, the arguments to call it with, and how many items are wanted (`None`: all)."""

    def __init__(self, op: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any], most: int | None = None) -> None:
        operation = getattr(op, "OPERATION", None)
        if not isinstance(operation, Operation):
            raise TypeError(
                f"{getattr(op, '__name__', repr(op))} is not the module of an operation: pass the module itself, as in "
                "`from nuon_api_client.api.installs import get_app_installs` and paginate(get_app_installs, ...)"
            )
        if operation.pages_by is None:
            raise TypeError(f"{operation.operation_id} does not come in pages: call it, it returns everything at once")
        if most is not None and most < 0:
            raise ValueError(f"take({most}): give a number of items, 0 or more")
        self._op, self._args, self._kwargs, self._most = op, args, kwargs, most

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._op.OPERATION.operation_id})"


class Paginator(_Call, Generic[T]):
    """What `paginate` returns. Each iteration reads the list anew."""

    def __aiter__(self) -> Items[T]:
        return Items(self.pages())

    async def take(self, most: int) -> list[T]:
        """The first `most` items, fewer if there are no more. No page is fetched that is not needed.

        Raises:
            ValueError: `most` is negative.
        """
        wanted: Paginator[T] = Paginator(self._op, self._args, self._kwargs, most)
        return [item async for page in wanted.pages() for item in page][:most]

    def pages(self) -> Pages[T]:
        """Whole pages. Items that came before are left out, so a page can be shorter than the server sent it."""
        return Pages(
            Listing(self._op.OPERATION, self._kwargs, self._most),
            lambda kwargs: self._op.asyncio_detailed(*self._args, **kwargs),
        )


class Pages(Generic[T]):
    """Pages of a list, each fetched while the one before is used.

    To stop early is enough to end that fetch; it need not be closed. (So it is no async generator: the event loop
    would close that later, when the fetch may already have opened a closed client's connections again.)
    """

    def __init__(self, listing: Listing[T], fetch: Callable[[dict[str, Any]], Awaitable[Response[Any]]]) -> None:
        self._listing, self._fetch = listing, fetch
        self._ahead: asyncio.Future[Response[Any]] | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> list[T]:
        while self._listing.goes_on():
            fetch, self._ahead = self._ahead or self._fetch(self._listing.kwargs), None
            items = self._listing.add(await fetch)
            if self._listing.more:
                self._ahead = asyncio.ensure_future(self._fetch(self._listing.kwargs))
            if items:
                return items
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """End the fetch that is under way, if any, and wait until it has ended."""
        self._listing.more = False
        if self._ahead is not None:
            self._ahead.cancel()
            await asyncio.wait([self._ahead])

    def __del__(self) -> None:
        if self._ahead is not None:
            self._ahead.cancel()


class Items(Generic[T]):
    """Items of a list, page after page."""

    def __init__(self, pages: Pages[T]) -> None:
        self._pages = pages
        self._page: Iterator[T] = iter(())

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        for item in self._page:
            return item
        self._page = iter(await anext(self._pages))
        return next(self._page)

    async def aclose(self) -> None:
        """As `Pages.aclose`."""
        await self._pages.aclose()


class SyncPaginator(_Call, Generic[T]):
    """What `paginate_sync` returns. Each iteration reads the list anew."""

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def take(self, most: int) -> list[T]:
        """As `Paginator.take`."""
        wanted: SyncPaginator[T] = SyncPaginator(self._op, self._args, self._kwargs, most)
        return [item for page in wanted.pages() for item in page][:most]

    def pages(self) -> Generator[list[T], None, None]:
        """As `Paginator.pages`."""
        listing: Listing[T] = Listing(self._op.OPERATION, self._kwargs, self._most)
        while listing.goes_on():
            if items := listing.add(self._op.sync_detailed(*self._args, **listing.kwargs)):
                yield items
