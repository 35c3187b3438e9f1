package fr.carnet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Attack 18: so many may wait, and who waits longest gives way. */
class LaneTest {

    private final Lane lane = new Lane(1);

    @Test
    void aPlaceIsFreeAgainOnceLeft() {
        lane.enter().orElseThrow().close();
        assertThat(lane.enter()).isPresent();
    }

    @Test
    void whoHasJustComeIsNotCutOff() {
        lane.enter();
        assertThat(lane.enter()).isEmpty();
    }

    @Test
    void whoWaitsLongIsCutOffForTheNextAndForgetsIt() throws InterruptedException {
        var entered = new CountDownLatch(1);
        var cutOff = new AtomicBoolean();
        var remembers = new AtomicBoolean(true);
        var slow = new Thread(() -> {
            try (var place = lane.enter().orElseThrow()) {
                entered.countDown();
                while (!Thread.currentThread().isInterrupted()) LockSupport.park();
                cutOff.set(true);
            }
            remembers.set(Thread.currentThread().isInterrupted());
        });
        slow.start();
        entered.await();
        await().until(() -> lane.enter().isPresent());
        slow.join();
        assertThat(cutOff).isTrue();
        assertThat(remembers).isFalse();
    }
}
