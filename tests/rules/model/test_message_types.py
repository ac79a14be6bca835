"""Every message says what it is to its readers: news may wait for the evening, and nothing else."""

from __future__ import annotations

from rules.model import messages, portfolio_messages
from rules.model.message_types import MESSAGE_TYPES, Nature, Readership
from rules.model.messages import Proposal

NEWS = {
    messages.SubscriberAdded,
    messages.SubscribersImported,
    messages.SubscriberChanged,
    messages.SubscriberSuspended,
    messages.SubscriberReactivated,
    messages.SubscriberRemoved,
    messages.DatesSet,
    messages.SeveralChanged,
    messages.ReviewClosed,
    portfolio_messages.PortfolioRightGiven,
    portfolio_messages.PortfolioRightEnded,
    portfolio_messages.PortfolioLeadChanged,
    portfolio_messages.PortfolioDeputyNamed,
    portfolio_messages.AbsenceNoted,
    portfolio_messages.DeputyActs,
    portfolio_messages.DeputyDone,
    portfolio_messages.ConfidentialChange,
    portfolio_messages.PortfolioConfidential,
    portfolio_messages.ClientsImported,
}


def test_these_are_news_and_no_others() -> None:
    """A message that is added, or is another’s nature from now on, is decided on here, too."""
    assert {message for message, registered in MESSAGE_TYPES.items() if registered.nature is Nature.NEWS} == NEWS


def test_no_security_notice_is_news() -> None:
    """Nor is what somebody waits for, or what only tells of partners."""
    for registered in MESSAGE_TYPES.values():
        if registered.security_notice:
            assert registered.nature is Nature.SECURITY
        if registered.urgent:
            assert registered.nature is Nature.OWN


def test_news_is_for_those_who_decide_and_for_the_channel() -> None:
    """So that somebody reads at once what others read in the evening."""
    for message in NEWS:
        assert {Readership.DECIDE, Readership.CHANNEL} <= {*MESSAGE_TYPES[message].readers}


def test_what_is_proposed_asks() -> None:
    """But for an access put on hold, which asks only where nobody did it."""
    proposals = {each for each in MESSAGE_TYPES if issubclass(each, Proposal)}
    assert {each for each in proposals if MESSAGE_TYPES[each].nature is not Nature.ASKS} == {
        messages.SubscriberSuspended
    }
