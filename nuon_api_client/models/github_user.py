# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("id"),
            get("avatar_url"),
            get("bio"),
            get("blog"),
            get("collaborators"),
            get("company"),
            None if (v := get("created_at")) is None else parse_time(v),
            get("disk_usage"),
            get("email"),
            get("events_url"),
            get("followers"),
            get("followers_url"),
            get("following"),
            get("following_url"),
            get("gists_url"),
            get("gravatar_id"),
            get("hireable"),
            get("html_url"),
            get("ldap_dn"),
            get("location"),
            get("login"),
            get("name"),
            get("node_id"),
            get("organizations_url"),
            get("owned_private_repos"),
            get("permissions"),
            None if (v := get("plan")) is None else _github_plan(v),
            get("private_gists"),
            get("public_gists"),
            get("public_repos"),
            get("received_events_url"),
            get("repos_url"),
            get("role_name"),
            get("site_admin"),
            get("starred_url"),
            get("subscriptions_url"),
            None if (v := get("suspended_at")) is None else parse_time(v),
            [_github_text_match(item) for item in v] if type(v := get("text_matches")) is list else v,
            get("total_private_repos"),
            get("twitter_username"),
            get("two_factor_authentication"),
            get("type"),
            None if (v := get("updated_at")) is None else parse_time(v),
            get("url"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
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
            case _:
                self._fill(values)
