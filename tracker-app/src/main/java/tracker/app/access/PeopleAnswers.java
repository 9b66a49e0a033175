package tracker.app.access;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.mail.Letters;
import tracker.app.messaging.Answers;
import tracker.domain.access.AccessQuery.Authors;
import tracker.domain.access.AccessQuery.GetOwnAccount;
import tracker.domain.access.AccessQuery.Letter;
import tracker.domain.access.AccessQuery.ListAuthors;
import tracker.domain.access.AccessQuery.ListLetters;
import tracker.domain.access.AccessQuery.ListPeople;
import tracker.domain.access.AccessQuery.OwnAccount;
import tracker.domain.access.AccessQuery.Person;

/** Answers what is asked about people. */
@Configuration(proxyBeanMethods = false)
class PeopleAnswers {

    @Bean
    Answers<ListPeople, List<Person>> listPeople(AccountTable accounts) {
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
    Answers<ListLetters, List<Letter>> listLetters(Letters letters) {
        return new Answers<>(ListLetters.class, asked -> letters.newest());
    }

    @Bean
    Answers<ListAuthors, Authors> listAuthors(AuthorTable authors) {
        return new Answers<>(ListAuthors.class, asked -> new Authors(authors.of(asked.activity(), asked.trust())));
    }

    private static Person person(Account account) {
        return new Person(
                account.person(),
                account.name(),
                account.address(),
                account.speaker().national(),
                account.speaker().trusts(),
                account.opened(),
                account.lastHere());
    }
}
