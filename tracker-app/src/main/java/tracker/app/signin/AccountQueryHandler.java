package tracker.app.signin;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.mail.EmailRepository;
import tracker.app.mail.MailServerStatus;
import tracker.app.messaging.QueryHandlerRegistration;
import tracker.domain.access.AccessQuery.AuthorNames;
import tracker.domain.access.AccessQuery.EmailDelivery;
import tracker.domain.access.AccessQuery.EmailMessage;
import tracker.domain.access.AccessQuery.GetEmailDelivery;
import tracker.domain.access.AccessQuery.GetOwnAccount;
import tracker.domain.access.AccessQuery.ListAuthors;
import tracker.domain.access.AccessQuery.ListEmailMessages;
import tracker.domain.access.AccessQuery.ListPeople;
import tracker.domain.access.AccessQuery.OwnAccount;
import tracker.domain.access.AccessQuery.PersonDetails;

/** Answers queries about accounts. */
@Configuration(proxyBeanMethods = false)
class AccountQueryHandler {

    @Bean
    QueryHandlerRegistration<ListPeople, List<PersonDetails>> listPeople(AccountRepository accounts) {
        return new QueryHandlerRegistration<>(
                ListPeople.class,
                asked -> accounts.all(asked.trust()).stream()
                        .map(AccountQueryHandler::person)
                        .toList());
    }

    @Bean
    QueryHandlerRegistration<GetOwnAccount, Optional<OwnAccount>> getOwnAccount(
            AccountRepository accounts, SignInRepository signIns, RememberedDeviceRepository devices) {
        return new QueryHandlerRegistration<>(
                GetOwnAccount.class,
                asked -> accounts.find(asked.person())
                        .map(account -> new OwnAccount(
                                person(account), signIns.of(asked.person()), devices.of(asked.person()))));
    }

    @Bean
    QueryHandlerRegistration<ListEmailMessages, List<EmailMessage>> listLetters(EmailRepository letters) {
        return new QueryHandlerRegistration<>(ListEmailMessages.class, asked -> letters.newest());
    }

    @Bean
    QueryHandlerRegistration<GetEmailDelivery, EmailDelivery> getEmailDelivery(MailServerStatus mail) {
        return new QueryHandlerRegistration<>(GetEmailDelivery.class, asked -> new EmailDelivery(mail.present()));
    }

    @Bean
    QueryHandlerRegistration<ListAuthors, AuthorNames> listAuthors(EventAuthorRepository authors) {
        return new QueryHandlerRegistration<>(
                ListAuthors.class, asked -> new AuthorNames(authors.of(asked.activity(), asked.trust())));
    }

    private static PersonDetails person(Account account) {
        return new PersonDetails(
                account.person(),
                account.name(),
                account.address(),
                account.speaker().national(),
                account.speaker().trusts(),
                account.opened(),
                account.lastHere(),
                account.secondFactor());
    }
}
