# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .github_plan import GithubPlan
    from .github_text_match import GithubTextMatch

_github_plan: Callable[[Any], Any] = lazy_decoder(globals(), "GithubPlan", "_github_plan")
_github_text_match: Callable[[Any], Any] = lazy_decoder(globals(), "GithubTextMatch", "_github_text_match")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GithubUser(Model):
    """A user in GitHub, with what GitHub tells of it: mostly `id` and `login`. What it does not tell is absent.

    Attributes:
        id: Number of the user in GitHub.
        avatar_url: Picture of the user.
        blog: Address of a page of theirs.
        collaborators: How many people work in their private repositories.
        disk_usage: Space their repositories take, in kilobytes.
        followers: How many users follow them.
        following: How many users they follow.
        html_url: Their page in GitHub.
        ldap_dn: Name in the LDAP directory of a GitHub Enterprise server.
        login: Name of the account.
        name: Name that the person gave.
        node_id: Id in the GraphQL API of GitHub.
        owned_private_repos: How many private repositories they own.
        permissions: Rights in a repository, by name. GitHub sends them in lists of collaborators only.
        role_name: Role in a repository. Sent where `permissions` is.
        site_admin: Whether they are staff of GitHub.
        suspended_at: When the user, not the installation, was suspended.
        text_matches: Where a search found the user. GitHub sends it in search results only.
        total_private_repos: How many private repositories they can reach.
        type_: `User`, `Organization` or `Bot`, as GitHub says.
        url: The user in the API of GitHub; the other `_url` fields lead to more about them.
    """

    id: int | None = None
    avatar_url: str | None = None
    bio: str | None = None
    blog: str | None = None
    collaborators: int | None = None
    company: str | None = None
    created_at: datetime | None = None
    disk_usage: int | None = None
    email: str | None = None
    events_url: str | None = None
    followers: int | None = None
    followers_url: str | None = None
    following: int | None = None
    following_url: str | None = None
    gists_url: str | None = None
    gravatar_id: str | None = None
    hireable: bool | None = None
    html_url: str | None = None
    ldap_dn: str | None = None
    location: str | None = None
    login: str | None = None
    name: str | None = None
    node_id: str | None = None
    organizations_url: str | None = None
    owned_private_repos: int | None = None
    permissions: dict[str, bool] | None = None
    plan: GithubPlan | None = None
    private_gists: int | None = None
    public_gists: int | None = None
    public_repos: int | None = None
    received_events_url: str | None = None
    repos_url: str | None = None
    role_name: str | None = None
    site_admin: bool | None = None
    starred_url: str | None = None
    subscriptions_url: str | None = None
    suspended_at: datetime | None = None
    text_matches: list[GithubTextMatch] | None = None
    total_private_repos: int | None = None
    twitter_username: str | None = None
    two_factor_authentication: bool | None = None
    type_: str | None = None
    updated_at: datetime | None = None
    url: str | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"plan", "text_matches"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.avatar_url,
            level.bio,
            level.blog,
            level.collaborators,
            level.company,
            None if (v := level.created_at) is None else parse_time(v),
            level.disk_usage,
            level.email,
            level.events_url,
            level.followers,
            level.followers_url,
            level.following,
            level.following_url,
            level.gists_url,
            level.gravatar_id,
            level.hireable,
            level.html_url,
            level.ldap_dn,
            level.location,
            level.login,
            level.name,
            level.node_id,
            level.organizations_url,
            level.owned_private_repos,
            level.permissions,
            None if (v := level.plan) is None else _github_plan(v),
            level.private_gists,
            level.public_gists,
            level.public_repos,
            level.received_events_url,
            level.repos_url,
            level.role_name,
            level.site_admin,
            level.starred_url,
            level.subscriptions_url,
            None if (v := level.suspended_at) is None else parse_time(v),
            None if (v := level.text_matches) is None else decode_items(_github_text_match, v),
            level.total_private_repos,
            level.twitter_username,
            level.two_factor_authentication,
            level.type_,
            None if (v := level.updated_at) is None else parse_time(v),
            level.url,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.avatar_url,
            self.bio,
            self.blog,
            self.collaborators,
            self.company,
            self.created_at,
            self.disk_usage,
            self.email,
            self.events_url,
            self.followers,
            self.followers_url,
            self.following,
            self.following_url,
            self.gists_url,
            self.gravatar_id,
            self.hireable,
            self.html_url,
            self.ldap_dn,
            self.location,
            self.login,
            self.name,
            self.node_id,
            self.organizations_url,
            self.owned_private_repos,
            self.permissions,
            self.plan,
            self.private_gists,
            self.public_gists,
            self.public_repos,
            self.received_events_url,
            self.repos_url,
            self.role_name,
            self.site_admin,
            self.starred_url,
            self.subscriptions_url,
            self.suspended_at,
            self.text_matches,
            self.total_private_repos,
            self.twitter_username,
            self.two_factor_authentication,
            self.type_,
            self.updated_at,
            self.url,
        ) = values
        self.__class__ = self._model
