package tracker.app.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tracker.domain.participation.ParticipationQuery.GetTrustBoard;
import tracker.domain.shared.Queries;

/** A table goes onto the boards and off them again, by mouse and by keyboard. */
@TestPropertySource(properties = "tracker.data=target/import-browser-test")
class ImportBrowserTest extends BrowserTest {

    private static final String HEADER = "Kind,Day,Place,Best guess\n";

    @Autowired
    Queries queries;

    private Page handedIn(int width, String name, String text) {
        Page page = visit("/imports?trust=RJ1", width);
        page.setDefaultTimeout(20_000);
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(UTF_8)));
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private int activities() {
        week.settle();
        return queries.ask(new GetTrustBoard(CAMPAIGN, GUYS))
                .orElseThrow()
                .board()
                .participation()
                .total()
                .activities();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void it_goes_in_and_out_again_and_nothing_stands_in_anybodys_way(int width) throws IOException {
        int before = activities();
        Page page = handedIn(
                width,
                "ours.csv",
                HEADER + "stand,08/03/2027,Hall of " + width + ",12\nstand,08/03/2027,Stairs of " + width
                        + ",13\nparty,08/03/2027,=1+2,1\n");
        page.getByLabel("Best guess").selectOption("BEST");
        AccessibilityBrowserTest.assertNothingFound(page, width);
        button(page, "Check the file").click();
        page.getByText("2 of 3 rows can be imported.").waitFor();
        assertThat(page.locator(".import-rows").first()).containsText("Row 4, Kind:");
        AccessibilityBrowserTest.assertNothingFound(page, width);
        assertThat(activities()).isEqualTo(before);
        String wrong = Files.readString(page.waitForDownload(() ->
                        page.getByText("Download only these rows to correct").click())
                .path());
        assertThat(wrong).contains("party,08/03/2027,'=1+2,1,", "What is wrong").doesNotContain("Stairs");

        button(page, "Import 2 rows").click();
        page.getByText("2 rows imported. The boards have been updated.").waitFor();
        assertThat(activities()).isEqualTo(before + 2);

        button(page, "Undo the whole import").click();
        page.getByText("2 activities will be withdrawn and no longer counted.").waitFor();
        AccessibilityBrowserTest.assertNothingFound(page, width);
        button(page, "Yes, undo the import").click();
        page.getByText("2 rows undone and no longer counted.").waitFor();
        assertThat(page.locator(".about").first()).containsText("· 2 undone");
        assertThat(page.locator(".about").first()).not().containsText("activities imported");
        assertThat(activities()).isEqualTo(before);

        button(page, "Restore the import").click();
        page.getByText("2 rows imported. The boards have been updated.").waitFor();
        assertThat(activities()).isEqualTo(before + 2);
        page.getByText("All imports").click();
        page.getByText("ours.csv").first().waitFor();
        AccessibilityBrowserTest.assertNothingFound(page, width);
    }

    @Test
    void the_same_table_again_changes_nothing_and_says_so() {
        String text = "Kind,Day,Place,Number\nstand,08/03/2027,By the lift,7\n";
        Page page = handedIn(BrowserFixture.DESK, "lift.csv", text);
        button(page, "Check the file").press("Enter");
        button(page, "Import 1 row").press("Enter");
        page.getByText("1 row imported. The boards have been updated.").waitFor();
        int before = activities();
        Page again = handedIn(BrowserFixture.DESK, "lift again.csv", text);
        button(again, "Check the file").press("Enter");
        again.getByText("Importing it again would change nothing.").waitFor();
        assertThat(activities()).isEqualTo(before);
    }

    @Test
    void what_is_no_table_is_told_so_and_a_large_one_arrives() {
        Page page = handedIn(BrowserFixture.PHONE, "poster.pdf", "%PDF-1.7 a poster");
        page.getByText("it is a PDF; choose an .xlsx or .csv file").waitFor();
        StringBuilder large = new StringBuilder("Kind,Day,Place,Note\n");
        for (int row = 0; row < 40_000; row++) {
            large.append("stand,08/03/2027,Foyer ").append(row).append(",about nothing in particular\n");
        }
        handedIn(BrowserFixture.PHONE, "large.csv", large.toString())
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Match the columns"))
                .waitFor();
    }
}
