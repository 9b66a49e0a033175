package tracker.app.access;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.mail.Letters;
import tracker.app.messaging.Answers;
import tracker.domain.access.AccessQuery.AuthorNames;
import tracker.domain.access.AccessQuery.EmailMessage;
import tracker.domain.access.AccessQuery.GetOwnAccount;
import tracker.domain.access.AccessQuery.ListAuthors;
import tracker.domain.access.AccessQuery.ListEmailMessages;
import tracker.domain.access.AccessQuery.ListPeople;
import tracker.domain.access.AccessQuery.OwnAccount;
import tracker.domain.access.AccessQuery.PersonDetails;

/** Answers what is asked about people. */
@Configuration(proxyBeanMethods = false)
class PeopleAnswers {

    @Bean
    Answers<ListPeople, List<PersonDetails>> listPeople(AccountTable accounts) {
        return new Answers<>(
                ListPeople.class,
                asked -> accounts.all(asked.trust()).stream()
                        .map(PeopleAnswers::person)
                        .toList());
    }

    @Bean
    Answers<GetOwnAccount, Optional<OwnAccount>> getOwnAccount(
            AccountTable accounts, SignIns signIns, RememberedDevices devices) {
        return new Answers<>(
                GetOwnAccount.class,
                asked -> accounts.find(asked.person())
                        .map(account -> new OwnAccount(
                                person(account), signIns.of(asked.person()), devices.of(asked.person()))));
    }

    @Bean
    Answers<ListEmailMessages, List<EmailMessage>> listLetters(Letters letters) {
        return new Answers<>(ListEmailMessages.class, asked -> letters.newest());
    }

    @Bean
    Answers<ListAuthors, AuthorNames> listAuthors(AuthorTable authors) {
        return new Answers<>(ListAuthors.class, asked -> new AuthorNames(authors.of(asked.activity(), asked.trust())));
    }

    private static PersonDetails person(Account account) {
        return new PersonDetails(
                account.person(),
                account.name(),
                account.address(),
                account.speaker().national(),
                account.speaker().trusts(),
                account.opened(),
                account.lastHere());
    }
}
