package tracker.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.LEEDS;
import static tracker.app.WeekStory.TUESDAY;

import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import tracker.app.ApplicationTest;
import tracker.app.WeekStory;
import tracker.app.token.ApiTokenRepository;
import tracker.domain.access.AccessCommand.CloseAccount;
import tracker.domain.access.AccessCommand.GiveRole;
import tracker.domain.access.AccessCommand.InvitePerson;
import tracker.domain.access.AccessCommand.SignOutElsewhere;
import tracker.domain.access.AccessCommand.TakeRole;
import tracker.domain.access.AccessQuery.GetOwnAccount;
import tracker.domain.access.AccessQuery.ListAuthors;
import tracker.domain.access.AccessQuery.ListEmailMessages;
import tracker.domain.access.AccessQuery.ListPeople;
import tracker.domain.access.AccessRule;
import tracker.domain.access.EmailAddress;
import tracker.domain.access.Role;
import tracker.domain.activity.ParticipationRule;
import tracker.domain.shared.BusinessRule;
import tracker.domain.shared.Command;
import tracker.domain.shared.Commands;
import tracker.domain.shared.PersonId;
import tracker.domain.shared.Queries;
import tracker.domain.shared.Reason;
import tracker.domain.shared.RuleBroken;
import tracker.domain.shared.TextLine;
import tracker.domain.stand.StandCommand.WithdrawStand;
import tracker.domain.stand.StandId;
import tracker.domain.token.TokenCommand.MakeToken;
import tracker.domain.token.TokenCommand.RevokeToken;
import tracker.domain.token.TokenQuery.ListTokens;
import tracker.domain.token.TokenQuery.TokenSummary;
import tracker.domain.token.TokenRule;
import tracker.domain.token.TokenSecret;
import tracker.domain.trust.TrustCode;

/** People at the two doors of the running house, with accounts as they stand in the database. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrustIsolationTest {

    private static final Reason REASON = new Reason("counted twice");

    @Autowired
    Commands commands;

    @Autowired
    Queries queries;

    @Autowired
    WeekStory week;

    @Autowired
    AccountRepository accounts;

    @Autowired
    SignInRepository signIns;

    @Autowired
    ApiTokenRepository tokens;

    @Autowired
    JdbcClient jdbc;

    @BeforeAll
    void begin() {
        week.begin();
        week.settle();
        account("nobody", null, null);
        account("contributor", Role.CONTRIBUTOR, GUYS);
        account("lead", Role.LEAD, GUYS);
        account("organiser", Role.ORGANISER, null);
        account("administrator", Role.ADMINISTRATOR, null);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private void account(String name, @Nullable Role role, @Nullable TrustCode trust) {
        accounts.add(new PersonId("person-" + name), name + "@example.nhs.uk", "Person " + name, null, null);
        if (role != null) {
            accounts.grantRole(new PersonId("person-" + name), role, trust);
        }
    }

    private void accepted(String name) {
        jdbc.sql("update account set opened_at = now() where person = ?")
                .param("person-" + name)
                .update();
    }

    private void as(String name) {
        SignedInUser who =
                signIns.begin(accounts.find(new PersonId("person-" + name)).orElseThrow(), "Firefox on Windows");
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
    }

    private void refused(Command command, BusinessRule rule) {
        assertThatThrownBy(() -> commands.send(command).join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }

    private WithdrawStand withdraw(StandId stand, TrustCode trust) {
        return new WithdrawStand(stand, CAMPAIGN, trust, REASON);
    }

    @Test
    void a_trusts_people_change_their_own_and_never_anothers(CapturedOutput log) {
        StandId own = week.hold(GUYS, TUESDAY, 10);
        StandId other = week.hold(LEEDS, TUESDAY, 10);
        week.settle();
        for (String name : List.of("contributor", "lead")) {
            as(name);
            refused(withdraw(other, LEEDS), AccessRule.A_TRUSTS_OWN_PEOPLE_SPEAK_FOR_IT);
            // naming one's own trust for another's activity is no way in
            refused(withdraw(other, GUYS), ParticipationRule.AN_ACTIVITY_STAYS_WITH_ITS_TRUST);
        }
        assertThat(log)
                .contains("refused: person-lead asked for WithdrawStand about RR8: A_TRUSTS_OWN_PEOPLE_SPEAK_FOR_IT")
                .contains("refused: person-lead asked for WithdrawStand about RJ1: AN_ACTIVITY_STAYS_WITH_ITS_TRUST");
        as("nobody");
        refused(withdraw(own, GUYS), AccessRule.A_TRUSTS_OWN_PEOPLE_SPEAK_FOR_IT);
        as("contributor");
        commands.send(withdraw(own, GUYS)).join();
        as("organiser");
        commands.send(withdraw(other, LEEDS)).join();
    }

    @Test
    void the_fact_keeps_who_it_was_and_only_the_trusts_people_read_the_name() {
        StandId stand = week.hold(GUYS, TUESDAY, 10);
        as("contributor");
        commands.send(withdraw(stand, GUYS)).join();
        week.settle();
        assertThat(queries.ask(new ListAuthors(stand.value(), GUYS)).names())
                .hasSize(1)
                .containsValue("Person contributor");
        // asked in one's own name about another trust's activity there is nothing to read
        StandId other = week.hold(LEEDS, TUESDAY, 10);
        as("organiser");
        commands.send(withdraw(other, LEEDS)).join();
        week.settle();
        as("contributor");
        assertThat(queries.ask(new ListAuthors(other.value(), GUYS)).names()).isEmpty();
        assertThatThrownBy(() -> queries.ask(new ListAuthors(other.value(), LEEDS)))
                .isInstanceOf(RuleBroken.class);
        assertThat(jdbc.sql(
                                "select convert_from(meta_data, 'UTF8') from domain_event where aggregate_identifier = ? order by 1 desc")
                        .param(stand.value())
                        .query(String.class)
                        .list()
                        .toString())
                .contains("person-contributor")
                .doesNotContain("Person contributor", "@example");
    }

    @Test
    void a_role_taken_away_is_gone_at_the_next_command() {
        StandId stand = week.hold(GUYS, TUESDAY, 10);
        account("leaver", Role.CONTRIBUTOR, GUYS);
        as("lead");
        commands.send(new TakeRole(new PersonId("person-leaver"), GUYS)).join();
        as("leaver");
        refused(withdraw(stand, GUYS), AccessRule.A_TRUSTS_OWN_PEOPLE_SPEAK_FOR_IT);
    }

    @Test
    void nobody_raises_himself() {
        as("lead");
        refused(new GiveRole(new PersonId("person-lead"), Role.ADMINISTRATOR, null), AccessRule.ADMINISTRATORS_DO_THIS);
        refused(
                new GiveRole(new PersonId("person-lead"), Role.LEAD, LEEDS),
                AccessRule.ITS_LEAD_SAYS_WHO_SPEAKS_FOR_A_TRUST);
        as("contributor");
        refused(
                new GiveRole(new PersonId("person-contributor"), Role.LEAD, GUYS),
                AccessRule.ITS_LEAD_SAYS_WHO_SPEAKS_FOR_A_TRUST);
        as("organiser");
        refused(
                new GiveRole(new PersonId("person-organiser"), Role.ADMINISTRATOR, null),
                AccessRule.ADMINISTRATORS_DO_THIS);
        assertThatThrownBy(() -> new GiveRole(new PersonId("person-lead"), Role.ADMINISTRATOR, GUYS))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_lead_sees_the_people_of_the_own_trust_and_no_letters() {
        as("lead");
        assertThat(queries.ask(new ListPeople(GUYS)))
                .extracting(each -> each.id().value())
                .contains("person-lead", "person-contributor")
                .doesNotContain("person-organiser");
        assertThatThrownBy(() -> queries.ask(new ListPeople(LEEDS))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> queries.ask(new ListPeople(null))).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> queries.ask(new ListEmailMessages())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_lead_makes_and_revokes_tokens_of_the_own_trust_and_no_other(CapturedOutput log) {
        TokenSecret secret = TokenSecret.next(GUYS);
        MakeToken wish = new MakeToken(GUYS, new TextLine("Events database"), secret.hash());
        as("contributor");
        refused(wish, AccessRule.ITS_LEAD_SAYS_WHO_SPEAKS_FOR_A_TRUST);
        assertThatThrownBy(() -> queries.ask(new ListTokens(GUYS))).isInstanceOf(RuleBroken.class);
        as("lead");
        refused(
                new MakeToken(LEEDS, wish.name(), TokenSecret.next(LEEDS).hash()),
                AccessRule.ITS_LEAD_SAYS_WHO_SPEAKS_FOR_A_TRUST);
        commands.send(wish).join();
        commands.send(wish).join();
        assertThat(tokens.trustOf(secret.value())).contains(GUYS);
        TokenSummary listed = queries.ask(new ListTokens(GUYS)).getFirst();
        assertThat(queries.ask(new ListTokens(GUYS))).hasSize(1);
        assertThat(listed.by()).isEqualTo("Person lead");
        assertThat(listed.lastUsed()).isNotNull();

        account("lead of Leeds", Role.LEAD, LEEDS);
        as("lead of Leeds");
        refused(new RevokeToken(GUYS, listed.id()), AccessRule.ITS_LEAD_SAYS_WHO_SPEAKS_FOR_A_TRUST);
        // naming one's own trust for another's token is no way in
        refused(new RevokeToken(LEEDS, listed.id()), TokenRule.A_TOKEN_IS_KNOWN);
        assertThat(log)
                .contains("asked for RevokeToken about RR8: A_TOKEN_IS_KNOWN")
                .doesNotContain(secret.value());
        assertThat(tokens.trustOf(secret.value())).contains(GUYS);
        as("lead");
        commands.send(new RevokeToken(GUYS, listed.id())).join();
        assertThat(tokens.trustOf(secret.value())).isEmpty();
        // sent once more it does not come alive again
        commands.send(wish).join();
        assertThat(tokens.trustOf(secret.value())).isEmpty();
    }

    @Test
    void a_trust_has_a_few_tokens_and_not_thousands() {
        as("organiser");
        for (int made = 0; made < TokenRule.MOST; made++) {
            commands.send(new MakeToken(
                            LEEDS,
                            new TextLine("System"),
                            TokenSecret.next(LEEDS).hash()))
                    .join();
        }
        refused(
                new MakeToken(
                        LEEDS, new TextLine("System"), TokenSecret.next(LEEDS).hash()),
                TokenRule.A_TRUST_HAS_A_FEW_TOKENS);
    }

    @Test
    void who_is_invited_twice_has_one_account_with_both_roles() {
        as("administrator");
        EmailAddress address = new EmailAddress("Twice@example.nhs.uk");
        commands.send(new InvitePerson(PersonId.next(), address, new TextLine("Twice"), Role.LEAD, GUYS))
                .join();
        commands.send(new InvitePerson(
                        PersonId.next(),
                        new EmailAddress("twice@EXAMPLE.nhs.uk"),
                        new TextLine("Twice"),
                        Role.CONTRIBUTOR,
                        LEEDS))
                .join();
        Account account = accounts.find("twice@example.nhs.uk").orElseThrow();
        assertThat(account.speaker().trusts()).containsEntry(GUYS, Role.LEAD).containsEntry(LEEDS, Role.CONTRIBUTOR);
    }

    @Test
    void the_last_administrator_stays() {
        as("administrator");
        refused(new TakeRole(new PersonId("person-administrator"), null), AccessRule.AN_ADMINISTRATOR_STAYS);
        refused(
                new GiveRole(new PersonId("person-administrator"), Role.ORGANISER, null),
                AccessRule.AN_ADMINISTRATOR_STAYS);
    }

    @Test
    void the_last_lead_of_a_trust_does_not_drop_the_role_in_passing_and_organisers_always_appoint_one() {
        TrustCode trust = LEEDS;
        jdbc.sql("delete from account_trust where trust = ? and role = 'LEAD'")
                .param(trust.value())
                .update();
        account("onlylead", Role.LEAD, trust);
        accepted("organiser");
        PersonId lead = new PersonId("person-onlylead");
        as("onlylead");
        refused(new TakeRole(lead, trust), AccessRule.A_LEAD_STAYS);
        refused(new GiveRole(lead, Role.CONTRIBUTOR, trust), AccessRule.A_LEAD_STAYS);
        refused(
                new InvitePerson(
                        PersonId.next(),
                        new EmailAddress("onlylead@example.nhs.uk"),
                        new TextLine("Only"),
                        Role.CONTRIBUTOR,
                        trust),
                AccessRule.A_LEAD_STAYS);

        commands.send(new InvitePerson(
                        PersonId.next(),
                        new EmailAddress("second@example.nhs.uk"),
                        new TextLine("Second"),
                        Role.LEAD,
                        trust))
                .join();
        refused(new TakeRole(lead, trust), AccessRule.A_LEAD_STAYS);
        account("thirdlead", Role.LEAD, trust);
        accepted("thirdlead");
        commands.send(new TakeRole(lead, trust)).join();

        as("organiser");
        commands.send(new TakeRole(new PersonId("person-thirdlead"), trust)).join();
        Account second = accounts.find("second@example.nhs.uk").orElseThrow();
        commands.send(new TakeRole(second.person(), trust)).join();
        account("member", Role.CONTRIBUTOR, trust);
        accepted("member");
        commands.send(new GiveRole(new PersonId("person-member"), Role.LEAD, trust))
                .join();
        assertThat(accounts.leads(trust)).containsExactly("person-member");

        as("member");
        commands.send(new CloseAccount(new PersonId("person-member"))).join();
        assertThat(jdbc.sql("select subject from letter where person = 'person-organiser' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("RR8 has no lead any more");
    }

    @Test
    void whose_account_is_closed_is_nobody_and_told_by_someone_who_has_left() {
        StandId stand = week.hold(GUYS, TUESDAY, 10);
        account("closer", Role.CONTRIBUTOR, GUYS);
        CloseAccount close = new CloseAccount(new PersonId("person-closer"));
        as("lead");
        refused(close, AccessRule.ONESELF_OR_AN_ADMINISTRATOR);
        refused(new SignOutElsewhere(close.person(), ""), AccessRule.ONLY_ONESELF);
        assertThatThrownBy(() -> queries.ask(new GetOwnAccount(close.person()))).isInstanceOf(RuleBroken.class);
        as("administrator");
        assertThatThrownBy(() -> queries.ask(new GetOwnAccount(close.person()))).isInstanceOf(RuleBroken.class);
        refused(new CloseAccount(new PersonId("person-administrator")), AccessRule.AN_ADMINISTRATOR_STAYS);
        as("closer");
        commands.send(withdraw(stand, GUYS)).join();
        assertThat(queries.ask(new GetOwnAccount(close.person())).orElseThrow().signedIn())
                .hasSize(1);
        commands.send(close).join();
        refused(withdraw(stand, GUYS), AccessRule.SIGN_IN_FIRST);
        week.settle();
        as("lead");
        assertThat(queries.ask(new ListAuthors(stand.value(), GUYS)).names())
                .hasSize(1)
                .containsValue("someone who has left");
        as("administrator");
        refused(close, AccessRule.SOMEBODY_IS_KNOWN_HERE);
    }

    @Test
    void nobody_is_invited_for_a_trust_that_does_not_exist() {
        as("administrator");
        refused(
                new InvitePerson(
                        PersonId.next(),
                        new EmailAddress("a@example.nhs.uk"),
                        new TextLine("A"),
                        Role.LEAD,
                        new TrustCode("XXX")),
                AccessRule.A_TRUST_IS_REGISTERED);
        assertThat(accounts.find("a@example.nhs.uk")).isEmpty();
    }
}
