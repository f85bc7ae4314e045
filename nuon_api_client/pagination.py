"""Read lists that come in pages: all of their items, with one request for each page."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Generator, Iterator, Mapping
from typing import Any, Generic, ParamSpec, Protocol, Self, TypeVar

from nuon_api_client._checks import is_whole
from nuon_api_client._listing import Listing
from nuon_api_client._prefetch import Prefetch
from nuon_api_client.runtime.operations import Operation
from nuon_api_client.types import Response

__all__ = (
    "CursorPage",
    "ItemIterator",
    "ListOperation",
    "OffsetPage",
    "PageIterator",
    "Paginator",
    "SyncPaginator",
    "paginate",
    "paginate_sync",
)

P = ParamSpec("P")
T = TypeVar("T")


class CursorPage(Protocol[T]):
    """A response body that names its next page."""

    @property
    def items(self) -> list[T]:
        """Return the items of this page."""
        ...

    @property
    def next_cursor(self) -> str | None:
        """Return the cursor of the next page, `None` on the last page."""
        ...


class OffsetPage(Protocol[T]):
    """A response body that says whether there is a next page."""

    @property
    def items(self) -> list[T]:
        """Return the items of this page."""
        ...

    @property
    def has_more(self) -> bool:
        """Return whether there are items after these."""
        ...


class ListOperation(Protocol[P, T]):
    """A module of `nuon_api_client.api` whose functions return a list or a page of one, such as `get_app_installs`.

    A module without parameters of the right types does not match, so type checkers find wrong arguments.
    """

    @property
    def asyncio_detailed(self) -> Callable[P, Awaitable[Response[list[T] | CursorPage[T] | OffsetPage[T]]]]:
        """Return the module's function that reads one page. The module's sync functions match it."""
        ...


def paginate(op: ListOperation[P, T], *args: P.args, **kwargs: P.kwargs) -> Paginator[T]:
    """Return all items of a list, page after page, for `async for`.

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

    The operation's arguments are the only options. Its `limit` is the number of items in a page, by default 100, the
    most that a server sends; `offset`, `page` and `cursor` say where to begin. Nothing is sent before the first item is
    asked for.

    The next page is prefetched while a page is being used. A long list by `offset` has more in flight: two pages from
    its third full page on, then three, and four at most. So up to three requests go beyond the end of a list of more than
    three pages: nobody waits for them, and they end by themselves. A failure is raised after the items before it.

    Items are told apart by their `id`, so an item comes once even if new items push it to a later page. If an item is
    deleted meanwhile, another item can move to a page that was read already, and is missed. So can one if a new item
    comes in before it at the very moment at which several pages are read; not in lists that begin with the newest.

    For a component that was never deployed `GetInstallComponentDeploys` responds with 404. This raises `NotFoundError`
    here too, since it can as well mean that there is no such component.

    Args:
        op: the operation's module, such as `get_app_installs`, not one of its functions.
        *args: the positional arguments of the operation's functions.
        **kwargs: the keyword arguments of the operation's functions, `client` among them.

    Raises:
        TypeError: `op` is not such a module, or its operation does not come in pages.
        ValueError: while iterating: an argument is out of its bounds.
        PaginationError: while iterating: the server announces more, but repeats what it has sent; or a whole page of
            log records share one nanosecond, which `nuon_api_client.logs.follow_logs` can read.
        NuonError: while iterating: a call failed; see `nuon_api_client.errors`.
    """
    return Paginator(op, args, kwargs)


def paginate_sync(op: ListOperation[P, T], *args: P.args, **kwargs: P.kwargs) -> SyncPaginator[T]:
    """Return all items of a list, page after page, for `for`: like `paginate`, but without an event loop.

    >>> from nuon_api_client.api.installs import get_app_installs
    >>> [install.name for install in paginate_sync(get_app_installs, "app-shop", client=sync_client, q="acme")]
    ['acme-prod', 'acme-test']

    Nothing is prefetched: a page is fetched when its first item is asked for.

    Args:
        op: the operation's module, such as `get_app_installs`, not one of its functions.
        *args: the positional arguments of the operation's functions.
        **kwargs: the keyword arguments of the operation's functions, `client` among them.

    Raises:
        TypeError: `op` is not such a module, or its operation does not come in pages.
        ValueError: while iterating: an argument is out of its bounds.
        PaginationError: while iterating: as for `paginate`.
        NuonError: while iterating: a call failed; see `nuon_api_client.errors`.
    """
    return SyncPaginator(op, args, kwargs)


class _Call:
    """A list operation, the arguments to call it with, and the largest number of items to read (`None`: all)."""

    def __init__(self, op: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any], most: int | None = None) -> None:
        operation = getattr(op, "OPERATION", None)
        if not isinstance(operation, Operation):
            raise TypeError(
                f"{getattr(op, '__name__', repr(op))} is not the module of an operation: pass the module itself, as in "
                "`from nuon_api_client.api.installs import get_app_installs` and paginate(get_app_installs, ...)"
            )
        if operation.pages_by is None:
            raise TypeError(
                f"{operation} does not come in pages: call it; if it takes `limit` and `offset`, until fewer come"
            )
        if most is not None and not (is_whole(most) and most >= 0):
            raise ValueError(f"take({most!r}): give a whole number of items, 0 or more")
        for name in ("page", "offset"):
            if not ((value := kwargs.get(name)) is None or is_whole(value)):
                raise ValueError(f"{name} is {value!r}: give a whole number")
        self._op, self._args, self._kwargs, self._most = op, args, kwargs, most

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._op.OPERATION.operation_id})"


class Paginator(_Call, Generic[T]):
    """All items of a list, as `paginate` returns them. Each iteration reads the list anew."""

    def __aiter__(self) -> ItemIterator[T]:
        return ItemIterator(self.pages())

    async def take(self, most: int) -> list[T]:
        """Return the first items, and fetch no more pages than they need.

        Args:
            most: the number of items; fewer are returned if the list has no more.

        Raises:
            ValueError: `most` is negative.
            NuonError: a call failed, or the list cannot be read that far; see `paginate`.
        """
        wanted: Paginator[T] = Paginator(self._op, self._args, self._kwargs, most)
        return [item async for page in wanted.pages() for item in page][:most]

    def pages(self) -> PageIterator[T]:
        """Return whole pages, for `async for`.

        Items that came in earlier pages are left out, so a page can be shorter than the server sent it.
        """
        return PageIterator(
            Listing(self._op.OPERATION, self._kwargs, self._most),
            lambda kwargs: self._op.asyncio_detailed(*self._args, **kwargs),
        )


class PageIterator(Generic[T]):
    """The pages of a list, prefetched while those before are used; `Paginator.pages` returns them.

    Whoever stops early need not close anything: the prefetch ends with the last reference to this object. After a call
    that failed or was cancelled, the next `anext` asks for the same page again. Tasks may share one of these: each page
    goes to one of them.
    """

    # This is not an async generator. The event loop would close an abandoned generator later, when the prefetch may
    # already have opened the connections of a closed client again.

    def __init__(self, listing: Listing[T], fetch: Callable[[dict[str, Any]], Awaitable[Response[Any]]]) -> None:
        self._listing, self._fetch = listing, fetch
        self._prefetch: Prefetch[Any] = Prefetch(fetch)
        self._turn = asyncio.Lock()
        self._is_closed = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> list[T]:
        async with self._turn:
            while not self._is_closed and self._listing.goes_on():
                response = await self._prefetch.take(self._listing.kwargs)
                if response is None:
                    self._listing.slow_down()
                    response = await self._fetch(self._listing.kwargs)
                items = self._listing.add(response)
                if not self._is_closed:  # as it may be since the request was sent
                    self._prefetch.ask(self._listing.upcoming(), anew=not self._listing.steady)
                if items:
                    return items
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Cancel the prefetch, if there is one, and wait until it has ended."""
        self._is_closed = True
        if ending := self._prefetch.cancel():
            await asyncio.wait(ending)

    def __del__(self) -> None:
        self._prefetch.cancel()


class ItemIterator(Generic[T]):
    """The items of a list, page after page; iterating a `Paginator` returns them.

    Tasks may share one of these: each item goes to one of them.
    """

    def __init__(self, pages: PageIterator[T]) -> None:
        self._pages = pages
        self._page: Iterator[T] = iter(())
        self._turn = asyncio.Lock()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        for item in self._page:
            return item
        async with self._turn:
            for item in self._page:  # another task has fetched them meanwhile
                return item
            self._page = iter(await anext(self._pages))
            return next(self._page)

    async def aclose(self) -> None:
        """Cancel the prefetch, if there is one, and wait until it has ended."""
        await self._pages.aclose()


class SyncPaginator(_Call, Generic[T]):
    """All items of a list, as `paginate_sync` returns them. Each iteration reads the list anew."""

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page

    def take(self, most: int) -> list[T]:
        """Return the first items, and fetch no more pages than they need.

        Args:
            most: the number of items; fewer are returned if the list has no more.

        Raises:
            ValueError: `most` is negative.
            NuonError: a call failed, or the list cannot be read that far; see `paginate`.
        """
        wanted: SyncPaginator[T] = SyncPaginator(self._op, self._args, self._kwargs, most)
        return [item for page in wanted.pages() for item in page][:most]

    def pages(self) -> Generator[list[T], None, None]:
        """Yield whole pages.

        Items that came in earlier pages are left out, so a page can be shorter than the server sent it.
        """
        listing: Listing[T] = Listing(self._op.OPERATION, self._kwargs, self._most)
        while listing.goes_on():
            if items := listing.add(self._op.sync_detailed(*self._args, **listing.kwargs)):
                yield items
