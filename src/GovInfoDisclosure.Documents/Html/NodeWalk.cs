using AngleSharp.Dom;

namespace GovInfoDisclosure.Documents.Html;

/// <summary>Walks a tree of nodes in reading order without recursion, however deep it is.</summary>
internal static class NodeWalk
{
    /// <summary>How many nodes are passed between two looks at the cancellation.</summary>
    private const int Stride = 1024;

    /// <param name="root">The node whose children are walked; it is not entered itself.</param>
    /// <param name="maxDepth">How deep to go; what stands deeper is passed over.</param>
    /// <param name="enter">Called at each node; false where its children are passed over, and then it is not left either.</param>
    /// <param name="leave">Called behind the last child of each node that was entered.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    /// <returns>Whether something stood too deep.</returns>
    public static bool Run(INode root, int maxDepth, Func<INode, bool> enter, Action<INode> leave, CancellationToken cancellationToken)
    {
        var path = new Stack<(INode Node, int Next)>();
        path.Push((root, 0));
        bool isTooDeep = false;
        int passed = 0;
        while (path.Count > 0)
        {
            (INode node, int next) = path.Pop();
            if (next == node.ChildNodes.Length)
            {
                if (!ReferenceEquals(node, root))
                {
                    leave(node);
                }

                continue;
            }

            if (++passed % Stride == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            path.Push((node, next + 1));
            INode child = node.ChildNodes[next];
            if (enter(child))
            {
                bool isDeep = path.Count >= maxDepth;
                isTooDeep |= isDeep && child.HasChildNodes;
                if (isDeep)
                {
                    leave(child);
                }
                else
                {
                    path.Push((child, 0));
                }
            }
        }

        return isTooDeep;
    }
}
