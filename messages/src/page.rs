//! The pages a claimant may see.

use twogate::MessageId;

use crate::catalogue::Argument;
use crate::{Messages, id};

/// Where a page's links lead. A page reads well without them: then a host makes the links itself,
/// and the texts only speak of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Links<'a> {
    /// Where a person registers for password reset.
    pub registration: Option<&'a str>,
    /// Where an administrator can be reached: a web or an e-mail address.
    pub contact: Option<&'a str>,
}

/// A page: plain text, an empty line between paragraphs. A link that was given stands in it
/// between U+2068 and U+2069 (see [`Messages::without_isolation`]).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Page {
    /// What happened, in a few words.
    pub title: String,
    /// What that means.
    pub body: Option<String>,
    /// The text of the link to an administrator. Without it, the page is not to have that link.
    pub offer: Option<String>,
    /// Why it happened, and what the person can do.
    pub solution: Option<String>,
}

impl Messages {
    /// The page of a message, for the claimant.
    #[must_use]
    pub fn render(&self, message: MessageId, links: &Links<'_>) -> Page {
        let id = id::of("message", message.word());
        let registration = links.registration.map(|link| ("registration", link.into()));
        let contact = links.contact.map(|link| ("contact", link.into()));
        Page {
            title: self.text(&format!("{id}.title"), &[]),
            body: self.find(&format!("{id}.body"), &[]),
            offer: self.linked(&format!("{id}.offer"), contact),
            solution: self.linked(&format!("{id}.solution"), registration),
        }
    }

    /// A part of a page that may have another form for when its link is given.
    fn linked(&self, name: &str, link: Option<Argument<'_>>) -> Option<String> {
        link.and_then(|link| self.find(&format!("{name}-link"), &[link]))
            .or_else(|| self.find(name, &[]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages;

    /// The pages as the product shows them, the vendor's name apart.
    #[test]
    fn the_three_pages_of_the_product() {
        let messages = Messages::english();
        let offer = "If you'd like, we can contact an administrator in your organization to reset \
                     your password for you.";

        let page = messages.render(MessageId::CouldNotVerify, &Links::default());
        assert_eq!(page.title, "We could not verify your account");
        assert_eq!(page.body, None);
        assert_eq!(page.offer.as_deref(), Some(offer));
        let solution = page.solution.unwrap();
        assert!(solution.contains(
            "you are enabled for password reset, but you have not registered to use the service."
        ));
        assert!(solution.ends_with(
            "\n\nTo reset your password, click the contact an administrator link to send an email \
             to your company's IT staff."
        ));

        let page = messages.render(MessageId::NotEnabled, &Links::default());
        assert_eq!(page.title, "Your account is not enabled for password reset");
        assert_eq!(
            page.body.as_deref(),
            Some(
                "We're sorry, but your IT staff has not set up your account for use with this \
                 service."
            )
        );
        assert_eq!(page.offer.as_deref(), Some(offer));
        assert!(page.solution.unwrap().contains("or hasn't licensed you to use the feature."));

        let page = messages.render(MessageId::ContactAdministrator, &Links::default());
        assert_eq!(page.title, "Please contact your administrator");
        assert_eq!(
            page.body.as_deref(),
            Some(
                "We've detected that your user account password is not managed by this service. \
                 As a result, we are unable to automatically reset your password.\n\nYou need to \
                 contact your IT staff for any further assistance."
            )
        );
        assert_eq!(page.offer, None);
        assert!(page.solution.unwrap().contains("contact your IT staff directly for help"));
    }

    #[test]
    fn links_stand_in_the_text_between_marks() {
        let links = Links {
            registration: Some("https://contoso.com/register"),
            contact: Some("help@contoso.com"),
        };
        let page = Messages::english().render(MessageId::CouldNotVerify, &links);
        assert!(
            page.solution
                .unwrap()
                .contains("go to \u{2068}https://contoso.com/register\u{2069} after")
        );
        assert!(page.offer.unwrap().ends_with("for you: \u{2068}help@contoso.com\u{2069}"));

        let plain = Messages::english().without_isolation();
        let page = plain.render(MessageId::CouldNotVerify, &links);
        assert!(page.offer.unwrap().ends_with("for you: help@contoso.com"));
    }

    /// Every language's pages have the same parts, whatever links are given.
    #[test]
    fn the_parts_of_each_page() {
        let links = Links { registration: Some("https://contoso.com"), contact: Some("a@b.c") };
        for (tag, links) in languages().flat_map(|tag| [(tag, Links::default()), (tag, links)]) {
            let messages = Messages::new(tag);
            for message in MessageId::ALL {
                let page = messages.render(*message, &links);
                let parts = [page.body.is_some(), page.offer.is_some(), page.solution.is_some()];
                let expected = match message {
                    MessageId::CouldNotVerify => [false, true, true],
                    MessageId::NotEnabled
                    | MessageId::TooManyAttempts
                    | MessageId::TryAgainLater => [true, true, true],
                    MessageId::ContactAdministrator
                    | MessageId::UsePersonalRecovery
                    | MessageId::UseHomeOrganization => [true, false, true],
                    MessageId::StartAgain
                    | MessageId::SessionOver
                    | MessageId::Cancelled
                    | MessageId::MayHaveChanged
                    | MessageId::WaitSomeMinutes
                    | MessageId::PasswordReset
                    | MessageId::AccountUnlocked
                    | MessageId::AdministratorReset
                    | MessageId::RegistrationChanged
                    | MessageId::SignInAgain => [true, false, false],
                };
                assert_eq!(parts, expected, "{tag} {}", message.word());
            }
        }
    }
}
