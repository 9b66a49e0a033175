package tracker.ui.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.ui.BoardSamples.CAMPAIGN;
import static tracker.ui.BoardSamples.LAST_YEAR;
import static tracker.ui.BoardSamples.TUESDAY;
import static tracker.ui.BoardSamples.at;
import static tracker.ui.BoardSamples.campaign;
import static tracker.ui.BoardSamples.thisWeek;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tracker.domain.activity.ActivityKind;
import tracker.domain.campaign.CampaignMeasure;
import tracker.domain.campaign.CampaignPoint;
import tracker.domain.campaign.DatesStatus;
import tracker.domain.outlook.BacktestResult;
import tracker.domain.outlook.DayEstimate;
import tracker.domain.outlook.FigureEstimate;
import tracker.domain.outlook.ForecastResult;
import tracker.domain.outlook.MeasureForecast;
import tracker.domain.outlook.NoForecastReason;
import tracker.domain.outlook.OutlookQuery.GetForecast;
import tracker.domain.participation.BoardFilter;
import tracker.domain.trust.Area;
import tracker.ui.NotFoundView;
import tracker.ui.ViewTest;

class ForecastViewTest extends ViewTest {

    private static final GetForecast QUESTION = new GetForecast(CAMPAIGN, Area.NATION, CampaignMeasure.ACTIVITIES);
    private static final BacktestResult BACKTEST =
            new BacktestResult(LAST_YEAR, new FigureEstimate(900, 1_100, 1_000, 1_200), 1_000, true);

    private static ForecastResult outcome(@Nullable BacktestResult backtest) {
        return new ForecastResult(
                null,
                new FigureEstimate(1_012, 1_310, 1_240, 1_400),
                new FigureEstimate(40, 42, 40, 45),
                List.of(
                        new DayEstimate(TUESDAY.minusDays(1), true, new FigureEstimate(200, 230, 220, 240)),
                        new DayEstimate(TUESDAY, true, new FigureEstimate(80, 200, 150, 260)),
                        new DayEstimate(TUESDAY.plusDays(1), false, new FigureEstimate(0, 180, 120, 240))),
                backtest);
    }

    private static MeasureForecast forecast(GetForecast asked, ForecastResult outcome) {
        return forecast(asked, outcome, 5);
    }

    private static MeasureForecast forecast(GetForecast asked, ForecastResult outcome, int day) {
        return new MeasureForecast(
                at(40),
                asked,
                thisWeek(),
                "England",
                new CampaignPoint(day, LocalTime.NOON),
                campaign(LAST_YEAR, DatesStatus.CONFIRMED, true),
                1_012,
                outcome);
    }

    private void open(ForecastResult outcome) {
        queries.setAnswer(QUESTION, Optional.of(forecast(QUESTION, outcome)));
        UI.getCurrent().navigate("forecast");
    }

    @Test
    void the_end_is_foretold_with_its_range() {
        open(outcome(BACKTEST));

        assertThat(fragment(".estimate").text()).contains("1,310", "1,240 to 1,400");
        assertThat(pageText()).contains("1,012");
    }

    @Test
    void each_day_says_what_is_reported_and_what_is_expected() {
        open(outcome(BACKTEST));

        Elements rows = fragment("table").select("tbody tr");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).text()).contains("Before the week", "40", "42", "40 to 45");
        assertThat(rows.get(1).text()).contains("Mon 8 March", "200", "230", "220 to 240");
        assertThat(rows.get(3).text()).contains("Wed 10 March", "180", "120 to 240");
        assertThat(pageText()).contains("80 reported so far for Tue 9 March");
    }

    @Test
    void how_well_it_would_have_done_the_year_before_is_told() {
        open(outcome(BACKTEST));
        assertThat(pageText()).contains("2026", "1,100", "10% too high", "was in the range");

        queries.setAnswer(
                QUESTION,
                Optional.of(forecast(
                        QUESTION,
                        outcome(new BacktestResult(LAST_YEAR, new FigureEstimate(500, 600, 550, 650), 1_000, false)))));
        settle();
        assertThat(pageText()).contains("40% too low", "outside the range", "half the trusts");

        queries.setAnswer(QUESTION, Optional.of(forecast(QUESTION, outcome(null))));
        settle();
        assertThat(pageText()).contains("cannot be tested");
    }

    @ParameterizedTest
    @EnumSource(NoForecastReason.class)
    void where_there_is_no_forecast_the_reason_stands_in_its_place(NoForecastReason reason) {
        open(ForecastResult.hidden(reason));

        assertThat(pageText()).contains(reason.sentence(), "1,012");
    }

    @Test
    void once_the_week_is_over_only_reports_are_still_due() {
        queries.setAnswer(QUESTION, Optional.of(forecast(QUESTION, outcome(null), 12)));
        UI.getCurrent().navigate("forecast");

        assertThat(pageText())
                .contains("The week is over. Forecast total with the reports still due: about 1,310")
                // 2 of the run-up, 30, 120 and 180 of the three days
                .contains("All days are over. Late reports are expected to add about 332.")
                .doesNotContain("reported so far for");
    }

    @Test
    void a_range_that_has_closed_is_no_range() {
        FigureEstimate all = new FigureEstimate(1_012, 1_012, 1_012, 1_012);
        FigureEstimate day = new FigureEstimate(972, 972, 972, 972);
        ForecastResult settled = new ForecastResult(
                null, all, new FigureEstimate(40, 40, 40, 40), List.of(new DayEstimate(TUESDAY, true, day)), null);
        queries.setAnswer(QUESTION, Optional.of(forecast(QUESTION, settled, 25)));
        UI.getCurrent().navigate("forecast");

        assertThat(pageText())
                .contains("No more reports are expected. Reported so far: 1,012 activities held.")
                .contains("All days are over, and no more reports are expected.")
                .doesNotContain("1,012 to 1,012", "about 1,012");
        assertThat(fragment(".estimate").text())
                .contains("1,012", "no more expected")
                .doesNotContain("forecast");
        assertThat(fragment("table").select("tbody tr").get(1).text())
                .contains("972", "no more expected")
                .doesNotContain("972 to 972", "(estimate)");
    }

    @Test
    void when_reporting_has_ended_the_figure_is_called_final() {
        open(ForecastResult.hidden(NoForecastReason.FINAL));

        assertThat(pageText())
                .contains("Final total: activities held", "the figures are final. 1,012 activities held.")
                .doesNotContain("so far", "Forecast total");
    }

    @Test
    void place_and_measure_stand_in_the_address() {
        GetForecast london = new GetForecast(CAMPAIGN, Area.region("Y56"), CampaignMeasure.PEOPLE);
        queries.setAnswer(london, Optional.of(forecast(london, outcome(null))));

        UI.getCurrent().navigate("forecast", QueryParameters.simple(Map.of("region", "Y56", "measure", "people")));

        assertThat(queries.subscriberCount(london)).isOne();
        assertThat($(Anchor.class)
                        .withCondition(link -> link.getText().equals("South West"))
                        .single()
                        .getHref())
                .isEqualTo("forecast?campaign=2027&region=Y58&measure=people");
        assertThat(fragment("a[href^=forecast.csv]").attr("href"))
                .isEqualTo("forecast.csv?campaign=2027&region=Y56&measure=people");
    }

    @Test
    void a_kind_is_counted_alone_and_a_day_is_not() {
        BoardFilter stands = BoardFilter.NONE.withKinds(Set.of(ActivityKind.STAND));
        GetForecast ofStands = new GetForecast(CAMPAIGN, Area.NATION, CampaignMeasure.ACTIVITIES, stands, null);
        queries.setAnswer(ofStands, Optional.of(forecast(ofStands, outcome(null))));

        UI.getCurrent()
                .navigate("forecast", QueryParameters.simple(Map.of("kind", "stand", "day", TUESDAY.toString())));

        assertThat(queries.subscriberCount(ofStands)).isOne();
        assertThat(pageText()).contains("The day filter does not apply here");
    }

    @Test
    void from_what_was_known_at_another_moment_it_does_not_move() {
        GetForecast then = new GetForecast(
                CAMPAIGN, Area.NATION, CampaignMeasure.ACTIVITIES, Instant.parse("2027-03-08T12:00:00Z"));
        queries.setAnswer(then, Optional.of(forecast(then, outcome(null))));

        UI.getCurrent().navigate("forecast", QueryParameters.of("as-at", "2027-03-08T12:00"));

        assertThat(queries.subscriberCount(then)).isZero();
        assertThat(pageText()).contains("Return to live figures");
    }

    @Test
    void a_measure_or_place_that_does_not_exist_is_not_found() {
        UI.getCurrent().navigate("forecast", QueryParameters.of("measure", "joy"));
        assertThat($(NotFoundView.class).exists()).isTrue();

        queries.setAnswer(new GetForecast(CAMPAIGN, Area.region("Y99"), CampaignMeasure.ACTIVITIES), Optional.empty());
        UI.getCurrent().navigate("forecast", QueryParameters.of("region", "Y99"));
        assertThat($(NotFoundView.class).exists()).isTrue();
    }
}
