using ClaimGraph.Diagrams.Geometry;
using ClaimGraph.Diagrams.Labelling;

namespace ClaimGraph.Diagrams.Tests.Labelling;

/// <summary>Labels on places in a row, which are 100 px apart and hold one label each.</summary>
public sealed class MakingWayTests
{
    [Fact]
    public void A_label_that_misleads_gets_the_place_of_one_that_can_go_elsewhere()
    {
        LabelBoard board = Empty();
        List<LabelPlace>[] options = [[At(0, 1), At(1, 100)], [At(0, 0), At(2, 3)]];
        board.Put(0, options[0][1]);
        board.Put(1, options[1][0]);

        Assert.True(new MakingWay(board, options).Improve(0));
        Assert.Equal(options[0][0], board[0]);
        Assert.Equal(options[1][1], board[1]);
    }

    [Fact]
    public void The_one_that_made_way_may_ask_the_next()
    {
        LabelBoard board = Empty();
        List<LabelPlace>[] options = [[At(0, 1), At(1, 100, 1)], [At(0, 0), At(2, 3)], [At(2, 0), At(3, 4)]];
        board.Put(0, options[0][1]);
        board.Put(1, options[1][0]);
        board.Put(2, options[2][0]);

        Assert.True(new MakingWay(board, options).Improve(0));
        Assert.Equal([options[0][0], options[1][1], options[2][1]], board.Places);
    }

    [Fact]
    public void Nobody_moves_where_the_others_would_lose_more()
    {
        LabelBoard board = Empty();
        List<LabelPlace>[] options = [[At(0, 1), At(1, 20)], [At(0, 0), At(2, 30)]];
        board.Put(0, options[0][1]);
        board.Put(1, options[1][0]);

        Assert.False(new MakingWay(board, options).Improve(0));
        Assert.Equal([options[0][1], options[1][0]], board.Places.Take(2));
    }

    [Fact]
    public void A_label_that_stands_well_stays()
    {
        LabelBoard board = Empty();
        List<LabelPlace>[] options = [[At(0, 1), At(1, 5)]];
        board.Put(0, options[0][1]);

        Assert.False(new MakingWay(board, options).Improve(0));
        Assert.Equal(options[0][1], board[0]);
    }

    private static LabelBoard Empty() => new(new Box(0, 0, 500, 50), 48, 3, 2);

    private static LabelPlace At(int slot, double cost, int flaws = 0)
    {
        Point center = new(50 + (100 * slot), 20);
        return new LabelPlace(Box.Around(center, new Size(60, 14)), center, cost, flaws);
    }
}
