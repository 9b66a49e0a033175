package tracker.app.messaging;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import tracker.domain.shared.Commands;

/** The two doors for commands, and the second try for a lost race. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    private static final int TRIES_AFTER_A_LOST_RACE = 10;
    private static final int MILLISECONDS_BETWEEN = 15;

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService secondTries() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("second-tries").daemon().factory());
    }

    /** A lost race is decided again on the newer state; every other failure is final. */
    @Bean
    CommandGateway commandGateway(CommandBus bus, ScheduledExecutorService secondTries) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(IntervalRetryScheduler.builder()
                        .retryExecutor(secondTries)
                        .maxRetryCount(TRIES_AFTER_A_LOST_RACE)
                        .retryInterval(MILLISECONDS_BETWEEN)
                        .nonTransientFailurePredicate(failure -> !lostRace(failure))
                        .build())
                .build();
    }

    private static boolean lostRace(Throwable failure) {
        return failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException;
    }

    /** For the house itself: reference data, imports, the demonstration. */
    @Bean
    @Qualifier("house")
    Commands houseCommands(CommandGateway gateway, CommandTimes times) {
        return new AxonCommands(gateway, times);
    }

    /** For people, through pages and doors. */
    @Bean
    @Primary
    Commands peoplesCommands(@Qualifier("house") Commands commands, Environment environment) {
        return new PeoplesCommands(commands, environment.acceptsProfiles(Profiles.of("demo | dev")));
    }
}
