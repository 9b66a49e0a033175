package tracker.app.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static tracker.app.WeekStory.CAMPAIGN;
import static tracker.app.WeekStory.GUYS;
import static tracker.app.WeekStory.REASON;
import static tracker.app.WeekStory.TUESDAY;
import static tracker.app.WeekStory.figures;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tracker.app.ApplicationNode;
import tracker.app.TestDatabase;
import tracker.domain.shared.Command;
import tracker.domain.shared.Commands;
import tracker.domain.stand.StandCommand.ReviseStand;
import tracker.domain.stand.StandId;
import tracker.ui.form.CommandForm;

/** A form with the real event store, and a connection between them that delays or loses responses. */
class FormResubmissionTest {

    private final ApplicationNode node = ApplicationNode.on(TestDatabase.fresh(), false);
    private final List<CompletableFuture<Void>> answers = new ArrayList<>();
    private StandId stand = StandId.next();
    private int visitors = 50;
    private int saved;

    @BeforeEach
    void a_stand_was_held() {
        node.week().begin();
        stand = node.week().hold(GUYS, TUESDAY, 10);
    }

    @AfterEach
    void end() {
        UI.setCurrent(null);
        node.close();
    }

    /** Everything is stored; the test decides when the response arrives. */
    private CommandForm form() {
        Commands applicationCommands = (Commands) node.bean("houseCommands");
        Commands slow = (id, command) -> {
            applicationCommands.send(id, command).join();
            answers.add(new CompletableFuture<>());
            return answers.getLast();
        };
        CommandForm form = new CommandForm(slow, "Save", new Div(), problems -> this::newCommand, () -> saved++);
        Page page = new Page();
        page.add(form);
        // the user sees it at once
        UI.setCurrent(page);
        return form;
    }

    private Command newCommand() {
        return new ReviseStand(stand, CAMPAIGN, GUYS, figures(visitors), REASON);
    }

    private static void click(CommandForm form) {
        form.getChildren()
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .forEach(button -> ComponentUtil.fireEvent(button, new ClickEvent<>(button)));
    }

    private long eventCount() {
        return node.jdbc()
                .sql("select count(*) from domain_event where aggregate_identifier = ?")
                .param(stand.value())
                .query(Long.class)
                .single();
    }

    @Test
    void twice_before_the_answer() {
        CommandForm form = form();
        click(form);
        click(form);
        answers.getLast().complete(null);
        assertThat(saved).isOne();
        assertThat(eventCount()).isEqualTo(2);
    }

    @Test
    void again_after_the_answer_got_lost() {
        CommandForm form = form();
        click(form);
        answers.getLast().completeExceptionally(new IOException("cut"));
        // meanwhile another user reports what the first attempt would overwrite if it counted as a new command
        node.week().send(new ReviseStand(stand, CAMPAIGN, GUYS, figures(70), REASON));
        click(form);
        answers.getLast().complete(null);
        assertThat(saved).isOne();
        assertThat(eventCount()).isEqualTo(3);
    }

    @Test
    void with_better_figures_after_the_answer_got_lost() {
        CommandForm form = form();
        click(form);
        answers.getLast().completeExceptionally(new IOException("cut"));
        visitors = 60;
        click(form);
        answers.getLast().complete(null);
        assertThat(eventCount()).isEqualTo(3);
    }

    /** A page that runs updates at once. */
    private static final class Page extends UI {

        private static final long serialVersionUID = 1L;

        @Override
        public Future<Void> access(com.vaadin.flow.server.Command update) {
            update.execute();
            return CompletableFuture.completedFuture(null);
        }
    }
}
