package tracker.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tracker.app.eventstore.StoredEventRules;
import tracker.app.messaging.CommandHandlingRules;
import tracker.app.rules.CommandSenderRules;
import tracker.app.rules.CycleRules;
import tracker.app.rules.DomainPackageRules;
import tracker.app.rules.DomainRules;
import tracker.app.rules.NamingRules;
import tracker.app.rules.PackageRules;
import tracker.app.rules.PositionRules;
import tracker.app.rules.ScannedClasses;
import tracker.app.rules.SourceTree;
import tracker.app.rules.SwitchRules;
import tracker.app.rules.TableRules;
import tracker.app.rules.ThreadRules;
import tracker.app.rules.ViewRules;
import tracker.app.rules.WiringRules;

/**
 * The walls of the house. Every rule is first seen to bite: the very same rule, looking over the planted house, must name each
 * planted offence. A guard that sleeps fails here.
 */
class ArchitectureTest {

    @Test
    void the_whole_house_is_looked_at_and_nothing_planted() {
        assertThat(ScannedClasses.REAL)
                .extracting(JavaClass::getPackageName)
                .contains("tracker.domain.stand", "tracker.ui.shared", "tracker.app.eventstore")
                .noneMatch(name -> name.startsWith(ScannedClasses.PLANTED_ROOT));
    }

    @Test
    void the_kinds_do_not_know_each_other() {
        guards(DomainPackageRules.KINDS_DO_NOT_KNOW_EACH_OTHER, "domain.stand.StandThatKnowsAVideo");
    }

    @Test
    void participation_knows_no_kind() {
        guards(DomainPackageRules.PARTICIPATION_KNOWS_NO_KIND, "domain.participation.TotalThatKnowsStands");
    }

    @Test
    void the_activity_package_knows_no_kind() {
        guards(DomainPackageRules.ACTIVITY_KNOWS_NO_KIND, "domain.activity.ActivityThatKnowsStands");
    }

    @Test
    void campaign_knows_neither_participation_nor_kinds() {
        guards(DomainPackageRules.CAMPAIGN_KNOWS_ONLY_THE_REGISTER, "domain.campaign.CampaignThatKnowsItsFigures");
    }

    @Test
    void the_register_knows_no_other_room() {
        guards(DomainPackageRules.REGISTER_KNOWS_ONLY_SHARED, "domain.trust.TrustThatKnowsItsCampaign");
    }

    @Test
    void the_shared_room_knows_no_other_room() {
        guards(DomainPackageRules.SHARED_KNOWS_NO_OTHER_PACKAGE, "domain.shared.TextThatKnowsATrust");
    }

    @Test
    void the_domain_knows_nobody() {
        guards(
                DomainRules.DOMAIN_DEPENDS_ON_NOTHING_ELSE,
                "domain.stand.StandThatKnowsTheWorld.spring(",
                "domain.stand.StandThatKnowsTheWorld.vaadin(",
                "domain.stand.StandThatKnowsTheWorld.jdbc(",
                "domain.stand.StandThatKnowsTheWorld.jackson(",
                "domain.stand.StandThatKnowsTheWorld.pages(",
                "domain.stand.StandThatKnowsTheWorld.wiring(");
    }

    @Test
    void the_domain_and_the_pages_are_told_the_time() {
        guards(
                DomainRules.TIME_COMES_FROM_INJECTED_CLOCK,
                "domain.stand.StandThatLooksAtTheClock.instant()",
                "domain.stand.StandThatLooksAtTheClock.day(",
                "domain.stand.StandThatLooksAtTheClock.clock()",
                "domain.stand.StandThatLooksAtTheClock.millis()",
                "domain.stand.StandThatLooksAtTheClock.date()",
                "domain.stand.StandThatLooksAtTheClock.zone()",
                "domain.stand.StandThatLooksAtTheClock.later()");
    }

    @Test
    void the_pages_ask_and_tell_and_see_no_facts() {
        guards(
                ViewRules.VIEWS_SEE_NO_EVENTS_OR_AGGREGATES,
                "ui.stand.PageThatKnowsFacts.fact(",
                "ui.stand.PageThatKnowsFacts.anyFact(",
                "ui.stand.PageThatKnowsFacts.vocabulary(",
                "ui.stand.PageThatKnowsFacts.aggregate(",
                "ui.stand.PageThatKnowsFacts.rules(",
                "ui.stand.PageThatKnowsFacts.register(");
    }

    @Test
    void the_pages_know_no_machinery() {
        guards(
                ViewRules.VIEWS_DEPEND_ON_NO_INFRASTRUCTURE,
                "ui.stand.PageThatKnowsTheMachinery.axon(",
                "ui.stand.PageThatKnowsTheMachinery.spring(",
                "ui.stand.PageThatKnowsTheMachinery.tables(",
                "ui.stand.PageThatKnowsTheMachinery.jdbc(",
                "ui.stand.PageThatKnowsTheMachinery.wiring(");
    }

    @Test
    void no_packages_of_the_pages_form_a_cycle() {
        guards(CycleRules.VIEWS_ARE_FREE_OF_CYCLES, "PageThatLeadsToTheFoyer.foyer(", "PageThatLeadsToAStand.stand(");
    }

    @Test
    void every_page_says_who_may_see_it() {
        guards(
                ViewRules.VIEWS_DECLARE_ACCESS,
                "ui.stand.StandPage>",
                "ui.stand.StandLayout>",
                "ui.stand.StandErrorPage>");
    }

    @Test
    void the_pages_need_no_frontend_build_and_write_no_raw_markup() {
        guards(
                ViewRules.VIEWS_NEED_NO_FRONTEND_BUILD,
                "ui.stand.PageThatNeedsABuild> is annotated with <com.vaadin.flow.theme.Theme>",
                "ui.stand.PageThatNeedsABuild> is annotated with <com.vaadin.flow.server.LoadDependenciesOnStartup>",
                "ui.stand.PageThatNeedsABuild> is annotated with <com.vaadin.flow.component.dependency.JsModule",
                "ui.stand.PageThatNeedsABuild> is annotated with <com.vaadin.flow.component.dependency.CssImport>",
                "ui.stand.PageThatNeedsABuild> is annotated with <com.vaadin.flow.component.dependency.NpmPackage>",
                "ui.stand.PageThatNeedsABuild.markup()> calls constructor");
    }

    @Test
    void signals_are_neither_shared_nor_cached() {
        guards(
                ViewRules.SIGNALS_ARE_NEITHER_SHARED_NOR_CACHED,
                "ui.stand.PageThatSharesSignals.shared()",
                "ui.stand.PageThatSharesSignals.cached(");
    }

    @Test
    void a_position_comes_from_the_proof_and_not_from_a_maximum() {
        guards(PositionRules.POSITIONS_COME_FROM_THE_PROOF, "app.board.BoardWithTheHighestPosition.highest(");
    }

    @Test
    void threads_live_in_one_class_of_the_pages() {
        guards(
                ThreadRules.ONE_VIEW_CLASS_KNOWS_THREADS,
                "ui.stand.PageWithThreads.access(",
                "ui.stand.PageWithThreads.wait(",
                "ui.stand.PageWithThreads.reference(",
                "ui.stand.PageWithThreads.session(",
                "ui.stand.PageWithThreads.thread()",
                "ui.stand.PageWithThreads.pool()",
                "ui.stand.PageWithThreads.background()");
    }

    @Test
    void every_command_is_decided_by_someone() {
        guards(
                CommandHandlingRules.EVERY_COMMAND_IS_DECIDED,
                "domain.stand.PlantedStandCommand$PaintStand",
                "domain.stand.PlantedStandCommand$PolishStand");
    }

    @Test
    void the_commands_of_a_room_stand_together() {
        guards(CommandHandlingRules.COMMANDS_STAND_TOGETHER, "domain.stand.LonelyCommand");
    }

    @Test
    void every_command_is_sent_by_somebody_besides_the_demonstration() {
        String report =
                report(CommandSenderRules.everyCommandHasASender(Set.of("SweepStand", "PolishStand", "SellStand")));
        assertThat(report)
                .contains("PlantedStandCommand$PaintStand> has no sender")
                .contains("PlantedStandCommand$SweepStand> is listed as having no sender, and has one")
                .contains("SellStand is listed as having no sender, and is no command")
                .doesNotContain("PolishStand");
        CommandSenderRules.everyCommandHasASender(CommandSenderRules.WITHOUT_SENDER)
                .check(ScannedClasses.REAL);
    }

    @Test
    void no_default_is_over_kinds_commands_or_events() {
        assertThat(SwitchRules.defaultsIn(SourceTree.planted()))
                .extracting(found -> found.replaceFirst(":\\d+ ", " "))
                .containsExactlyInAnyOrder(
                        "WiringWithDefaults.java has a default over tracker.domain.activity.ActivityKind",
                        "WiringWithDefaults.java has a default over java.lang.String",
                        "WiringWithDefaults.java has a default over tracker.domain.stand.StandCommand",
                        "WiringWithDefaults.java has a default over tracker.domain.shared.Command",
                        "WiringWithDefaults.java has a default over tracker.domain.activity.ActivityEvent");
        assertThat(SwitchRules.defaultsIn(SourceTree.main())).isEmpty();
    }

    @Test
    void no_kind_event_or_rule_is_written_out_as_text() {
        assertThat(SwitchRules.namesWrittenOutIn(SourceTree.planted()))
                .containsExactlyInAnyOrder(
                        "WiringWithDefaults.java: 'STAND'",
                        "WiringWithDefaults.java: 'SCHOOL_TALK'",
                        "WiringWithDefaults.java: like '%Corrected'",
                        "WiringWithDefaults.java: 'stand.VisitorsTallied'",
                        "WiringWithDefaults.java: name().startsWith(");
        assertThat(SwitchRules.namesWrittenOutIn(SourceTree.main())).isEmpty();
    }

    @Test
    void every_vocabulary_of_facts_has_stored_names() {
        guards(StoredEventRules.EVERY_VOCABULARY_HAS_STORED_NAMES, "domain.stand.PlantedStandEvent>");
    }

    @Test
    void facts_are_records_of_values() {
        guards(
                StoredEventRules.FACTS_ARE_RECORDS_OF_VALUES,
                "domain.stand.PlantedStandEvent$StandPainted> stores 'on'",
                "domain.stand.PlantedStandEvent$StandFilmed> stores 'scenes'",
                "domain.stand.PlantedStandEvent$StandJudged> stores 'judge'",
                "domain.stand.PlantedStandEvent$StandRanked> stores 'ranks'",
                "domain.stand.PlantedStandEvent$StandMentioned> stores 'where'",
                "domain.stand.PlantedStandEvent$StandSold> is no record");
    }

    @Test
    void packages_are_named_after_what_they_are_about() {
        guards(PackageRules.PACKAGES_ARE_NAMED_BY_SUBJECT, "domain.stand.util>");
    }

    @Test
    void every_package_says_what_it_is_for_and_what_may_be_null() {
        guards(PackageRules.PACKAGES_ARE_NULL_MARKED, "domain.stand.util>");
    }

    @Test
    void nobody_knows_the_wiring() {
        guards(
                WiringRules.NOTHING_DEPENDS_ON_APP,
                "domain.stand.StandThatKnowsTheWorld.wiring(",
                "ui.stand.PageThatKnowsTheMachinery.wiring(");
    }

    @Test
    void nothing_is_asked_through_axon_or_stored_by_xstream() {
        guards(
                WiringRules.NEITHER_AXON_QUERIES_NOR_XSTREAM,
                "app.board.WiringByMagic.gateway>",
                "XStreamSerializer> in (WiringByMagic.java");
    }

    @Test
    void fields_are_not_filled_from_outside() {
        guards(WiringRules.NO_FIELD_INJECTION, "app.board.WiringByMagic.gateway>", "app.board.WiringByMagic.planted>");
    }

    @Test
    void packages_of_the_domain_are_free_of_cycles() {
        guards(
                CycleRules.DOMAIN_IS_FREE_OF_CYCLES,
                "package tracker.planted.domain.course -> ",
                "domain.course.CourseThatKnowsATrust");
    }

    @Test
    void packages_of_the_application_are_free_of_cycles() {
        guards(
                CycleRules.APPLICATION_IS_FREE_OF_CYCLES,
                "package tracker.planted.app.board -> ",
                "app.feed.FeedThatKnowsTheBoard");
    }

    @Test
    void tables_are_named_by_the_packages_they_belong_to() throws IOException {
        guards(
                TableRules.TABLES_ARE_NAMED_BY_THEIR_PACKAGES,
                "app.feed.FeedThatReadsTheLedger> names the table 'participation_ledger'",
                "app.feed.FeedThatReadsTheLedger> names the table 'display'");
        assertThat(TableRules.unused(ScannedClasses.REAL)).isEmpty();
        assertThat(TableRules.unlisted()).isEmpty();
    }

    @Test
    void controllers_end_in_controller() {
        guards(NamingRules.CONTROLLERS_END_IN_CONTROLLER, "app.board.BoardDoor>", "app.board.BoardPage>");
    }

    @Test
    void configurations_end_in_configuration() {
        guards(NamingRules.CONFIGURATIONS_END_IN_CONFIGURATION, "app.board.BoardAnswers>");
    }

    @Test
    void query_handlers_end_in_query_handler() {
        guards(NamingRules.QUERY_HANDLERS_END_IN_QUERY_HANDLER, "app.board.BoardAnswers.tokens()");
    }

    @Test
    void sql_is_held_by_repositories() {
        guards(
                NamingRules.SQL_IS_HELD_BY_REPOSITORIES,
                "app.board.BoardTable.client()",
                "app.board.BoardTable.template()");
    }

    private static void guards(ArchRule rule, String... offences) {
        String report = report(rule);
        assertThat(offences).allSatisfy(offence -> assertThat(report).contains(offence));
        rule.check(ScannedClasses.REAL);
    }

    private static String report(ArchRule rule) {
        return String.join(
                "\n", rule.evaluate(ScannedClasses.PLANTED).getFailureReport().getDetails());
    }
}
