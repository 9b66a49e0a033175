package tracker.app.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tracker.app.SharedApplicationTest;

/** No external requests: Axon's update check is off before Axon starts. */
@SharedApplicationTest
class UpdateCheckDisabledTest {

    @Autowired
    private ListableBeanFactory beans;

    @Test
    void axon_does_not_look_for_updates() {
        assertThat(UsagePropertyProvider.create().getDisabled()).isTrue();
        assertThat(beans.getBeansOfType(UpdateChecker.class)).isEmpty();
    }
}
