package tracker.app.messaging;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tracker.app.eventstore.StoredCommandRepository;

/** The command gateway, and the retry after a lost race. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService secondTries() {
        return Executors.newScheduledThreadPool(
                4, Thread.ofPlatform().name("second-tries-", 0).daemon().factory());
    }

    /** A command that lost a race is decided again on the newer state; every other failure is final. */
    @Bean
    CommandGateway commandGateway(
            CommandBus bus, @Qualifier("secondTries") ScheduledExecutorService secondTries, ConflictRetryCount races) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(new ConflictRetryScheduler(secondTries, races))
                .build();
    }

    @Bean
    InitializingBean newActivityInterceptor(CommandBus bus, StoredStreamRepository streams) {
        return () -> bus.registerHandlerInterceptor(new NewActivityInterceptor(streams));
    }

    /** For the application itself: reference data, imports, the demonstration. */
    @Bean
    @Qualifier("house")
    CommandsWithMetadata houseCommands(CommandGateway gateway, StoredCommandRepository stored, CommandMetrics times) {
        return new AxonCommands(gateway, stored, times);
    }
}
